package org.vestnik.files;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a memo's folder holds. Immutable.
 *
 * @param number of the file of texts: {@code texts-NUMBER.bin}
 * @param length of the part of that file that counts, in bytes; anything after it is the rest of a
 *     run that was killed
 * @param pictures the ages of those pictures that the last build did not ask for
 */
record MemoIndex(
        long number, long length, Map<MemoKey, Text> texts, Map<MemoKey, Integer> pictures) {
    static final MemoIndex EMPTY = new MemoIndex(0, 0, Map.of(), Map.of());

    private static final int MAGIC = 0x56_4D_45_4D;
    private static final int FORMAT = 1;
    private static final int HEAD = 4 + 4 + MemoKey.BYTES + 8 + 8 + 4 + 4;
    private static final int TEXT = MemoKey.BYTES + 8 + 4 + 4 + 1;
    private static final int PICTURE = MemoKey.BYTES + 1;
    private static final int CHECK = 4;

    /**
     * Where a text stands in the file.
     *
     * @param age how many builds in a row did not ask for it
     */
    record Text(long offset, int length, int check, int age) {
        Text aged(int newAge) {
            return newAge == age ? this : new Text(offset, length, check, newAge);
        }

        Text at(long newOffset) {
            return new Text(newOffset, length, check, age);
        }
    }

    /**
     * The index that bytes hold; empty if they are damaged or of another format. Of another version
     * of our code only the pictures are remembered: their keys hold their encoder's version.
     */
    static MemoIndex read(byte[] bytes, MemoKey version) {
        if (!isWhole(bytes)) {
            return EMPTY;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).position(8);
        boolean known = MemoKey.read(in).equals(version);
        long number = in.getLong();
        long length = in.getLong();
        int textCount = in.getInt();
        int pictureCount = in.getInt();
        if (!fits(bytes, textCount, pictureCount)) {
            return EMPTY;
        }
        Map<MemoKey, Text> texts = new HashMap<>(textCount * 2);
        for (int i = 0; i < textCount; i++) {
            MemoKey key = MemoKey.read(in);
            texts.put(key, new Text(in.getLong(), in.getInt(), in.getInt(), in.get()));
        }
        Map<MemoKey, Integer> pictures = new HashMap<>(pictureCount * 2);
        for (int i = 0; i < pictureCount; i++) {
            pictures.put(MemoKey.read(in), (int) in.get());
        }
        return known
                ? new MemoIndex(number, length, texts, pictures)
                : new MemoIndex(number, 0, Map.of(), pictures);
    }

    byte[] bytes(MemoKey version) {
        int size = HEAD + texts.size() * TEXT + pictures.size() * PICTURE + CHECK;
        ByteBuffer out = ByteBuffer.allocate(size).putInt(MAGIC).putInt(FORMAT);
        version.write(out);
        out.putLong(number).putLong(length).putInt(texts.size()).putInt(pictures.size());
        texts.forEach(
                (key, text) -> {
                    key.write(out);
                    out.putLong(text.offset()).putInt(text.length()).putInt(text.check());
                    out.put((byte) text.age());
                });
        pictures.forEach(
                (key, age) -> {
                    key.write(out);
                    out.put(age.byteValue());
                });
        return out.putInt(check(out.array())).array();
    }

    Optional<Text> text(MemoKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The name of the file of texts. */
    String file() {
        return "texts-" + number + ".bin";
    }

    private static boolean isWhole(byte[] bytes) {
        if (bytes.length < HEAD + CHECK) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return in.getInt(0) == MAGIC
                && in.getInt(4) == FORMAT
                && in.getInt(bytes.length - CHECK) == check(bytes);
    }

    private static boolean fits(byte[] bytes, int texts, int pictures) {
        long size = HEAD + (long) texts * TEXT + (long) pictures * PICTURE + CHECK;
        return texts >= 0 && pictures >= 0 && size == bytes.length;
    }

    private static int check(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length - CHECK);
        return (int) sum.getValue();
    }
}
