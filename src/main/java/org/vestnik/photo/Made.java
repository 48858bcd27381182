package org.vestnik.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All sizes of one photo, made.
 *
 * @param flaw what was wrong with the photo
 * @param jpegs by width
 */
record Made(Flaw flaw, SortedMap<Integer, byte[]> jpegs) {
    /** As bytes for the memo: the flaw, then each width with the length of its bytes and these. */
    byte[] bytes() {
        int length = 4 + jpegs.values().stream().mapToInt(jpeg -> 8 + jpeg.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).putInt(flaw.ordinal());
        jpegs.forEach((width, jpeg) -> out.putInt(width).putInt(jpeg.length).put(jpeg));
        return out.array();
    }

    /** Nothing, where the bytes are not those of the expected sizes. */
    static Optional<Made> read(byte[] bytes, List<Plan.Size> sizes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int flaw = in.getInt();
            SortedMap<Integer, byte[]> jpegs = new TreeMap<>();
            for (Plan.Size size : sizes) {
                if (in.getInt() != size.width()) {
                    return Optional.empty();
                }
                int length = in.getInt();
                if (length <= 0 || length > in.remaining()) {
                    return Optional.empty();
                }
                byte[] jpeg = new byte[length];
                in.get(jpeg);
                jpegs.put(size.width(), jpeg);
            }
            boolean whole = !in.hasRemaining() && flaw >= 0 && flaw < Flaw.values().length;
            return whole ? Optional.of(new Made(Flaw.values()[flaw], jpegs)) : Optional.empty();
        } catch (BufferUnderflowException short_) {
            return Optional.empty();
        }
    }
}
