package org.vestnik.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses texts. Ours instead of Jetty's: its {@code GzipHandler} is deprecated for removal, the
 * successor is one more library, and neither tells the length, so that HEAD would say less than
 * GET.
 */
final class Zip {
    /** Below this a packet is a packet. */
    private static final int LEAST = 860;

    private static final Set<String> TEXTS =
            Set.of(
                    "application/json",
                    "application/javascript",
                    "application/xml",
                    "application/manifest+json",
                    "application/rtf");

    private Zip() {}

    /** Whether bytes of this type are a text, which compresses well. */
    static boolean isText(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/")
                || type.endsWith("+xml")
                || type.endsWith("+json")
                || TEXTS.contains(type);
    }

    /** The same bytes in gzip (RFC 1952), where that pays. */
    static Optional<byte[]> of(byte[] body) {
        if (body.length < LEAST) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray()).filter(zipped -> zipped.length < body.length);
    }
}
