package org.vestnik.photo;

import javax.imageio.stream.ImageInputStreamImpl;

/** Lets ImageIO read bytes in memory without a second copy of them. Not thread-safe. */
final class BytesInput extends ImageInputStreamImpl {
    private final byte[] bytes;

    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        bitOffset = 0;
        int length = (int) Math.min(most, bytes.length - streamPos);
        if (length <= 0) {
            return most == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, into, from, length);
        streamPos += length;
        return length;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
