package org.vestnik.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decodes the path of a request, or refuses it.
 *
 * <p>Jetty refuses most of these by itself. Here the rule is whole, so that it does not depend on
 * the settings of a library: what comes out cannot leave a root, whatever is done with it.
 */
final class CleanPath {
    // spec: RFC 3986 §3.3, pchar, but without ";", which no site of ours has and some servers cut
    private static final String SIGNS = "-._~!$&'()*+,=:@/";

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private CleanPath() {}

    /** The decoded path; empty where there is a trick in it or it is not UTF-8. */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/") || raw.toLowerCase(Locale.ROOT).contains("%2f")) {
            return Optional.empty();
        }
        return octets(raw).flatMap(CleanPath::text).filter(CleanPath::isHarmless);
    }

    private static Optional<byte[]> octets(String raw) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == '%' && ENCODED.matcher(raw).region(at, raw.length()).lookingAt()) {
                octets.write(Integer.parseInt(raw.substring(at + 1, at + 3), 16));
                at += 2;
            } else if (letter < 0x80
                    && (Character.isLetterOrDigit(letter) || SIGNS.indexOf(letter) >= 0)) {
                octets.write(letter);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(octets.toByteArray());
    }

    private static Optional<String> text(byte[] octets) {
        try {
            // A new decoder reports what is not UTF-8, overlong forms and surrogates among it.
            ByteBuffer all = ByteBuffer.wrap(octets);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String path) {
        if (path.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\' || c == ';')
                || ENCODED.matcher(path).find()) {
            return false;
        }
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean isFolder = i == segments.length - 1 && segments[i].isEmpty();
            if (!isFolder && !isName(segments[i])) {
                return false;
            }
        }
        return true;
    }

    /** Not empty, and neither dots nor a path to a system that folds look-alikes (Windows, Mac). */
    private static boolean isName(String segment) {
        String folded = Normalizer.normalize(segment, Normalizer.Form.NFKC);
        return !folded.isEmpty()
                && !folded.endsWith(".")
                && !folded.endsWith(" ")
                && folded.indexOf('/') < 0
                && folded.indexOf('\\') < 0;
    }
}
