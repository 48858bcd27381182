package org.vestnik.drawing;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * What stands in a JPEG before its rows and after them.
 *
 * <p>spec: ITU-T T.81, Annex B.
 */
final class JpegHead {
    /** Number 0; there is no other, as there are only two parts. */
    static final byte[] RESTART = {(byte) 0xff, (byte) 0xd0};

    static final byte[] END = {(byte) 0xff, (byte) 0xd9};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);

    private JpegHead() {}

    /**
     * @param height of all rows, in pixels
     * @param upper of those before the marker of restart; in whole blocks
     */
    static byte[] of(int width, int height, int upper, JpegGrade grade) {
        JpegHead head = new JpegHead();
        head.write(0xff, 0xd8);
        head.segment(0xe0, HexFormat.of().parseHex("4a46494600010100000100010000"));
        head.segment(0xdb, table(0, JpegBlock.inOrder(grade.light())));
        head.segment(0xdb, table(1, JpegBlock.inOrder(grade.colour())));
        head.segment(
                0xc0,
                new byte[] {
                    8,
                    (byte) (height >> 8),
                    (byte) height,
                    (byte) (width >> 8),
                    (byte) width,
                    3,
                    1,
                    0x11,
                    0,
                    2,
                    0x11,
                    1,
                    3,
                    0x11,
                    1
                });
        for (JpegCodes.Table table : JpegCodes.Table.values()) {
            head.segment(0xc4, table(table.id(), table.definition()));
        }
        int side = JpegBlock.SIDE;
        int blocks = (width + side - 1) / side * (upper / side);
        head.segment(0xdd, new byte[] {(byte) (blocks >> 8), (byte) blocks});
        head.segment(0xda, new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
        return head.out.toByteArray();
    }

    private static byte[] table(int id, byte[] values) {
        byte[] table = new byte[values.length + 1];
        table[0] = (byte) id;
        System.arraycopy(values, 0, table, 1, values.length);
        return table;
    }

    private void segment(int marker, byte[] bytes) {
        int length = bytes.length + 2;
        write(0xff, marker, length >> 8, length);
        out.writeBytes(bytes);
    }

    private void write(int... bytes) {
        for (int next : bytes) {
            out.write(next);
        }
    }
}
