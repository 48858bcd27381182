package org.vestnik.preview;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a browser gets.
 *
 * @param mediaType RFC 6838, with a charset where it is text
 * @param tag changes whenever the body does; it is cheaper to know than the body
 * @param headers come on top of those that every answer has, and win over them
 * @param body makes the bytes; asked at most once, and only where they are needed: for GET and for
 *     HEAD (which must tell the length), not where the browser's copy is still good; it may throw
 *     {@link Unmade}
 */
record Answer(
        int status,
        String mediaType,
        Optional<String> tag,
        Map<String, String> headers,
        Supplier<byte[]> body) {
    // spec: RFC 9110 §8.8.3, etagc = %x21 / %x23-7E; what is beyond ASCII we do not need
    private static final Pattern TAG = Pattern.compile("[!#-~]+");

    Answer {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Not a final status: " + status);
        }
        if (tag.isPresent() && !TAG.matcher(tag.get()).matches()) {
            throw new IllegalArgumentException("Not the text of an entity tag: " + tag.get());
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A short plain text. */
    static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    /** A text of any type, in UTF-8. */
    static Answer of(int status, String mediaType, String text) {
        return new Answer(
                status,
                mediaType,
                Optional.empty(),
                Map.of(),
                () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing but a yes (204). */
    static Answer done() {
        return of(204, "text/plain; charset=utf-8", "");
    }

    /**
     * Sends the browser to another path of ours, given decoded. The status is 302: a preview must
     * not leave redirects behind in the writer's browser.
     */
    static Answer redirect(String path) {
        String location = encoded(path);
        return text(302, location + "\n").with("Location", location);
    }

    /** The same answer with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, mediaType, tag, more, body);
    }

    private static String encoded(String path) {
        // spec: RFC 3986 §4.2, a reference that begins with two slashes names another host
        String own = "/" + path.replaceFirst("^/+", "");
        StringBuilder out = new StringBuilder(own.length() + 16);
        for (byte octet : own.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (letter < 0x80
                    && (Character.isLetterOrDigit(letter) || "/-._~".indexOf(letter) >= 0)) {
                out.append(letter);
            } else {
                out.append(String.format("%%%02X", (int) letter));
            }
        }
        return out.toString();
    }
}
