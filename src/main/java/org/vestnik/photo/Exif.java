package org.vestnik.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * What we take from a photo's EXIF; a broken one counts as none.
 *
 * @param orientation 1 to 8; 1 where missing or invalid
 */
record Exif(int orientation, Optional<LocalDateTime> taken, boolean located) {
    static final Exif NONE = new Exif(1, Optional.empty(), false);

    static Exif of(byte[] bytes, Structure.Slice slice) {
        Metadata metadata = new Metadata();
        byte[] tiff = Arrays.copyOfRange(bytes, slice.from(), slice.to());
        try {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata, 0);
        } catch (RuntimeException broken) {
            // What was understood before the break is in the metadata; nothing else is lost.
            return from(metadata);
        }
        return from(metadata);
    }

    static Exif from(Metadata metadata) {
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Directory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        return new Exif(orientation(main), taken(sub), gps != null && gps.getTagCount() > 0);
    }

    private static int orientation(Directory main) {
        // A text or a fraction is no orientation, though the library would make a number of it.
        Object value = main == null ? null : main.getObject(ExifDirectoryBase.TAG_ORIENTATION);
        int number =
                value instanceof Integer || value instanceof Long || value instanceof Short
                        ? ((Number) value).intValue()
                        : 1;
        return number < 1 || number > 8 ? 1 : number;
    }

    private static Optional<LocalDateTime> taken(Directory sub) {
        String text = sub == null ? null : sub.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        return text == null ? Optional.empty() : CaptureTime.inExif(text);
    }
}
