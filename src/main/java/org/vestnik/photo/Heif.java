package org.vestnik.photo;

import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.heif.HeifDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.Program;
import org.vestnik.files.Programs;

/**
 * HEIC and AVIF pictures (ISO/IEC 23008-12). Java cannot decode them; a program of the machine may,
 * and gives a JPEG that hardly differs.
 */
final class Heif {
    private static final String QUALITY = "98";

    /** libheif's own program under its two names, then ImageMagick's and libvips'. */
    private static final List<String> NAMES = List.of("heif-dec", "heif-convert", "magick", "vips");

    private Heif() {}

    static boolean isReadable(Programs programs) {
        return !programs.among(NAMES).isEmpty();
    }

    /** As a decoder shows it: turned as the file itself says, whatever its EXIF does. */
    static Optional<PhotoHeader> header(byte[] bytes) {
        Metadata metadata = new Metadata();
        try {
            metadata = HeifMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
        int width = told(metadata, HeifDirectory.TAG_IMAGE_WIDTH);
        int height = told(metadata, HeifDirectory.TAG_IMAGE_HEIGHT);
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        boolean lies = told(metadata, HeifDirectory.TAG_IMAGE_ROTATION) % 180 != 0;
        Exif exif = Exif.from(metadata);
        return Optional.of(
                new PhotoHeader(
                        PhotoHeader.Format.HEIF,
                        lies ? height : width,
                        lies ? width : height,
                        1,
                        exif.taken(),
                        exif.located()));
    }

    /** The library spreads what it reads over several directories. */
    private static int told(Metadata metadata, int tag) {
        for (HeifDirectory part : metadata.getDirectoriesOfType(HeifDirectory.class)) {
            Integer value = part.getInteger(tag);
            if (value != null) {
                return value;
            }
        }
        return 0;
    }

    /**
     * @throws IOException when there is no such program, or none can decode the picture
     */
    static byte[] jpeg(byte[] bytes, Programs programs) throws IOException {
        String from = Signature.of(bytes) == Signature.AVIF ? "avif" : "heic";
        IOException failure = new IOException("No program decodes HEIC and AVIF");
        for (Program program : programs.among(NAMES)) {
            try {
                return program.convert(bytes, arguments(program.name()), from, "jpg");
            } catch (IOException unable) {
                // One may be there without its decoder for HEVC.
                failure.addSuppressed(unable);
            }
        }
        throw failure;
    }

    private static List<String> arguments(String program) {
        return switch (program) {
            case "magick" -> List.of(Program.IN + "[0]", "-quality", QUALITY, Program.OUT);
            case "vips" -> List.of("copy", Program.IN, Program.OUT + "[Q=" + QUALITY + "]");
            default -> List.of("-q", QUALITY, Program.IN, Program.OUT);
        };
    }
}
