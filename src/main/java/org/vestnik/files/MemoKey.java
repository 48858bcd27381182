package org.vestnik.files;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** A hash as two numbers: half the memory of its digits. */
record MemoKey(long high, long low) {
    static final int BYTES = 16;

    static MemoKey of(Hash hash) {
        return new MemoKey(
                HexFormat.fromHexDigitsToLong(hash.hex(), 0, 16),
                HexFormat.fromHexDigitsToLong(hash.hex(), 16, 32));
    }

    static MemoKey read(ByteBuffer from) {
        return new MemoKey(from.getLong(), from.getLong());
    }

    void write(ByteBuffer to) {
        to.putLong(high).putLong(low);
    }

    /** A checksum (CRC-32C, RFC 3720 appendix B.4) of a value together with its key. */
    int check(byte[] value) {
        CRC32C sum = new CRC32C();
        ByteBuffer key = ByteBuffer.allocate(BYTES);
        write(key);
        sum.update(key.flip());
        sum.update(value, 0, value.length);
        return (int) sum.getValue();
    }

    /** The 32 digits of the hash. */
    String hex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
