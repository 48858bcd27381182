package org.vestnik.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a phone writes about a picture (EXIF 2.32 §4.5): how it was held, when and where it was
 * taken.
 *
 * @param time {@code YYYY:MM:DD HH:MM:SS}
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
record ExifSegment(String time, int orientation, double latitude, double longitude) {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int FIRST_DIRECTORY = 8;

    private record Field(int tag, int type, int count, byte[] value) {}

    /** The JPEG with this segment after its first mark. */
    byte[] into(byte[] jpeg) {
        byte[] tiff = tiff();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.length;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private byte[] tiff() {
        List<Field> photo = List.of(ascii(0x9003, time), ascii(0x9004, time));
        List<Field> place =
                List.of(
                        ascii(1, latitude < 0 ? "S" : "N"),
                        degrees(2, latitude),
                        ascii(3, longitude < 0 ? "W" : "E"),
                        degrees(4, longitude));
        int photoAt = FIRST_DIRECTORY + length(main(0, 0));
        int placeAt = photoAt + length(photo);
        ByteBuffer out = ByteBuffer.allocate(placeAt + length(place));
        out.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42);
        out.putInt(FIRST_DIRECTORY);
        write(out, main(photoAt, placeAt));
        write(out, photo);
        write(out, place);
        return out.array();
    }

    private List<Field> main(int photoAt, int placeAt) {
        return List.of(
                ascii(0x010f, "Demo"),
                ascii(0x0110, "Drawn"),
                new Field(0x0112, SHORT, 1, new byte[] {0, (byte) orientation, 0, 0}),
                ascii(0x0132, time),
                number(0x8769, photoAt),
                number(0x8825, placeAt));
    }

    private static int length(List<Field> fields) {
        int values =
                fields.stream()
                        .mapToInt(field -> field.value().length > 4 ? field.value().length : 0)
                        .sum();
        return 6 + 12 * fields.size() + values;
    }

    private static void write(ByteBuffer out, List<Field> fields) {
        int values = out.position() + 6 + 12 * fields.size();
        out.putShort((short) fields.size());
        for (Field field : fields) {
            out.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (field.value().length <= 4) {
                out.put(field.value()).put(new byte[4 - field.value().length]);
            } else {
                out.putInt(values);
                values += field.value().length;
            }
        }
        out.putInt(0);
        fields.stream().filter(field -> field.value().length > 4).forEach(f -> out.put(f.value()));
    }

    private static Field ascii(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Field(tag, ASCII, value.length, value);
    }

    private static Field number(int tag, int value) {
        return new Field(tag, LONG, 1, ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Degrees, minutes and hundredths of seconds, each as a fraction. */
    private static Field degrees(int tag, double value) {
        long hundredths = Math.round(Math.abs(value) * 360_000);
        ByteBuffer out = ByteBuffer.allocate(24);
        out.putInt((int) (hundredths / 360_000)).putInt(1);
        out.putInt((int) (hundredths / 6_000 % 60)).putInt(1);
        out.putInt((int) (hundredths % 6_000)).putInt(100);
        return new Field(tag, RATIONAL, 3, out.array());
    }
}
