package org.vestnik.photo;

/** Numbers as JPEG and PNG write them (most significant byte first), and as GIF does. */
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
}
