package org.vestnik.photo;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A header as bytes for the memo; bytes that are not of this form give nothing. */
final class HeaderCodec {
    /** Part of the memo's key: raise it whenever a header is read differently. */
    static final int VERSION = 3;

    private static final int LENGTH = 21;
    private static final int HAS_TIME = 1;
    private static final int LOCATED = 2;
    private static final int CUT_OFF = 4;
    private static final int MORE = 8;

    private HeaderCodec() {}

    static byte[] bytes(HeaderReader.Seen seen) {
        PhotoHeader header = seen.header();
        int flags =
                (header.taken().isPresent() ? HAS_TIME : 0)
                        | (header.located() ? LOCATED : 0)
                        | (seen.cutOff() ? CUT_OFF : 0)
                        | (seen.more() ? MORE : 0);
        return ByteBuffer.allocate(LENGTH)
                .put((byte) VERSION)
                .put((byte) header.format().ordinal())
                .put((byte) header.orientation())
                .put((byte) flags)
                .putInt(header.width())
                .putInt(header.height())
                .putLong(header.taken().map(t -> t.toEpochSecond(ZoneOffset.UTC)).orElse(0L))
                .put((byte) ~flags)
                .array();
    }

    static Optional<HeaderReader.Seen> read(byte[] bytes) {
        if (bytes.length != LENGTH
                || bytes[0] != VERSION
                || bytes[LENGTH - 1] != (byte) ~bytes[3]) {
            return Optional.empty();
        }
        PhotoHeader.Format[] formats = PhotoHeader.Format.values();
        boolean known = bytes[1] >= 0 && bytes[1] < formats.length && bytes[2] > 0 && bytes[2] < 9;
        try {
            return known
                    ? Optional.of(read(formats[bytes[1]], ByteBuffer.wrap(bytes)))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static HeaderReader.Seen read(PhotoHeader.Format format, ByteBuffer in) {
        int orientation = in.get(2);
        int flags = in.get(3);
        LocalDateTime taken = LocalDateTime.ofEpochSecond(in.getLong(12), 0, ZoneOffset.UTC);
        PhotoHeader header =
                new PhotoHeader(
                        format,
                        in.getInt(4),
                        in.getInt(8),
                        orientation,
                        Optional.of(taken).filter(time -> (flags & HAS_TIME) != 0),
                        (flags & LOCATED) != 0);
        return new HeaderReader.Seen(header, (flags & CUT_OFF) != 0, (flags & MORE) != 0);
    }
}
