package org.vestnik.photo;

import java.util.ArrayList;
import java.util.List;

/** The marks of a JPEG up to its end, but for those among coded data. */
final class JpegMarks {
    private JpegMarks() {}

    static List<Integer> of(byte[] jpeg) {
        List<Integer> marks = new ArrayList<>();
        int at = 2;
        while (at + 1 < jpeg.length) {
            int mark = jpeg[at + 1] & 0xff;
            marks.add(mark);
            at += mark == 0xd9 ? jpeg.length : 2 + Octets.u16(jpeg, at + 2);
            while (mark == 0xda && !isMark(jpeg, at)) {
                at++;
            }
        }
        return marks;
    }

    private static boolean isMark(byte[] jpeg, int at) {
        int code = jpeg[at + 1] & 0xff;
        boolean restart = code >= 0xd0 && code <= 0xd7;
        return (jpeg[at] & 0xff) == 0xff && code != 0 && !restart;
    }
}
