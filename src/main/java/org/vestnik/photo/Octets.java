package org.vestnik.photo;

/**
 * Numbers as JPEG and PNG write them (most significant byte first), and as GIF, BMP and WebP do.
 */
final class Octets {
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
}
