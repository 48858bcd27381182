package org.vestnik.photo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers as JPEG and PNG write them (most significant byte first), and as GIF, BMP and WebP do.
 */
final class Octets {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private Octets() {}

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    static int u16Little(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xff) << 8 | bytes[at] & 0xff;
    }

    static long u32(byte[] bytes, int at) {
        return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
    }

    static int u24Little(byte[] bytes, int at) {
        return u16Little(bytes, at) | (bytes[at + 2] & 0xff) << 16;
    }

    static long u32Little(byte[] bytes, int at) {
        return u16Little(bytes, at) | (long) u16Little(bytes, at + 2) << 16;
    }

    static void setU32Little(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }

    /** Where a byte of this value comes next; {@code end} where there is none before it. */
    static int next(byte[] bytes, int from, int end, int value) {
        int at = from;
        long wanted = value * LOWEST;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long other = (long) EIGHT.get(bytes, at) ^ wanted;
            // Has a bit where a byte is zero (H. S. Warren, Hacker's Delight, §6-1).
            if ((other - LOWEST & ~other & HIGHEST) != 0) {
                break;
            }
        }
        while (at < end && (bytes[at] & 0xff) != value) {
            at++;
        }
        return at;
    }
}
