package org.vestnik.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes an EXIF segment (EXIF 2.32 §4.5) with what the tests ask for. */
final class ExifBlock {
    private static final int FIRST = 8;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;

    private final ByteOrder order;
    private final List<Field> main = new ArrayList<>();
    private final List<Field> sub = new ArrayList<>();
    private final List<Field> gps = new ArrayList<>();

    private record Field(int tag, int type, int count, byte[] value) {}

    ExifBlock(ByteOrder order) {
        this.order = order;
    }

    static ExifBlock oriented(int orientation) {
        return new ExifBlock(ByteOrder.BIG_ENDIAN).orientation(orientation);
    }

    ExifBlock orientation(int value) {
        main.add(new Field(0x0112, SHORT, 1, number(value, SHORT)));
        return this;
    }

    ExifBlock taken(String time) {
        byte[] text = (time + "\0").getBytes(StandardCharsets.US_ASCII);
        sub.add(new Field(0x9003, ASCII, text.length, text));
        return this;
    }

    ExifBlock at(int latitude, int longitude) {
        gps.add(new Field(1, ASCII, 2, new byte[] {'N', 0}));
        gps.add(new Field(2, RATIONAL, 3, degrees(latitude)));
        gps.add(new Field(3, ASCII, 2, new byte[] {'E', 0}));
        gps.add(new Field(4, RATIONAL, 3, degrees(longitude)));
        return this;
    }

    byte[] tiff() {
        int subAt = FIRST + length(main) + 12 * ((sub.isEmpty() ? 0 : 1) + (gps.isEmpty() ? 0 : 1));
        int gpsAt = subAt + (sub.isEmpty() ? 0 : length(sub));
        if (!sub.isEmpty()) {
            main.add(new Field(0x8769, LONG, 1, number(subAt, LONG)));
        }
        if (!gps.isEmpty()) {
            main.add(new Field(0x8825, LONG, 1, number(gpsAt, LONG)));
        }
        int end = gpsAt + (gps.isEmpty() ? 0 : length(gps));
        ByteBuffer out = ByteBuffer.allocate(end).order(order);
        out.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 42).putInt(FIRST);
        for (List<Field> fields : List.of(main, sub, gps)) {
            if (!fields.isEmpty()) {
                directory(out, fields);
            }
        }
        return out.array();
    }

    byte[] segment() {
        byte[] tiff = tiff();
        byte[] segment =
                Arrays.copyOf("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 6 + tiff.length);
        System.arraycopy(tiff, 0, segment, 6, tiff.length);
        return segment;
    }

    private static int length(List<Field> fields) {
        return 6 + 12 * fields.size() + fields.stream().mapToInt(ExifBlock::outside).sum();
    }

    private static int outside(Field field) {
        return field.value().length > 4 ? field.value().length : 0;
    }

    private void directory(ByteBuffer out, List<Field> fields) {
        int values = out.position() + 6 + 12 * fields.size();
        out.putShort((short) fields.size());
        for (Field field : fields) {
            out.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
            if (outside(field) == 0) {
                out.put(Arrays.copyOf(field.value(), 4));
            } else {
                out.putInt(values);
                values += field.value().length;
            }
        }
        out.putInt(0);
        fields.stream().filter(field -> outside(field) > 0).forEach(f -> out.put(f.value()));
    }

    private byte[] number(int value, int type) {
        ByteBuffer out = ByteBuffer.allocate(type == SHORT ? 2 : 4).order(order);
        return (type == SHORT ? out.putShort((short) value) : out.putInt(value)).array();
    }

    private byte[] degrees(int whole) {
        ByteBuffer out = ByteBuffer.allocate(24).order(order);
        return out.putInt(whole).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1).array();
    }
}
