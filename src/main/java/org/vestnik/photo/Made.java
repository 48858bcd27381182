package org.vestnik.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All files of one plan, made.
 *
 * @param flaw what was wrong with the photo
 * @param files in the order of the plan's sheets
 */
record Made(Flaw flaw, List<byte[]> files) {
    /** As bytes for the memo: the flaw, then each file's length and bytes. */
    byte[] bytes() {
        int length = 4 + files.stream().mapToInt(file -> 4 + file.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).putInt(flaw.ordinal());
        files.forEach(file -> out.putInt(file.length).put(file));
        return out.array();
    }

    /** Nothing, where the bytes are not those of so many files. */
    static Optional<Made> read(byte[] bytes, int count) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int flaw = in.getInt();
            List<byte[]> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.getInt();
                if (length <= 0 || length > in.remaining()) {
                    return Optional.empty();
                }
                byte[] file = new byte[length];
                in.get(file);
                files.add(file);
            }
            boolean whole = !in.hasRemaining() && flaw >= 0 && flaw < Flaw.values().length;
            return whole ? Optional.of(new Made(Flaw.values()[flaw], files)) : Optional.empty();
        } catch (BufferUnderflowException short_) {
            return Optional.empty();
        }
    }
}
