package org.vestnik.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vestnik.language.Slugs;

/**
 * Paths of this site as an author writes them or copies them from a browser: from the root, which
 * is a slash, and percent-encoded (RFC 3986, section 2.1) or not.
 */
final class SitePath {
    private static final int LONGEST = 1000;

    /** As file systems have it: of a name, in UTF-8. */
    private static final int LONGEST_NAME = 255;

    private SitePath() {}

    /** The variant of a sentence that tells why no file can stand there, "" where one can. */
    static String mistake(String given) {
        if (given.indexOf('?') >= 0) {
            return "query";
        }
        if (given.indexOf('#') >= 0) {
            return "anchor";
        }
        if (!given.startsWith("/")) {
            return given.contains("://") ? "host" : "slash";
        }
        return decoded(given).map(path -> isName(path) ? "" : "path").orElse("percent");
    }

    /**
     * The path as a server looks for it among its files, without the slash in front: in NFC, the
     * percent-encoding undone. Empty where that is not UTF-8, as of sites in windows-1251.
     */
    static Optional<String> decoded(String given) {
        String path = given.replaceFirst("^/", "");
        if (path.indexOf('%') < 0) {
            return Optional.of(Texts.nfc(path));
        }
        byte[] from = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer octets = ByteBuffer.allocate(from.length);
        for (int i = 0; i < from.length; i++) {
            if (from[i] != '%') {
                octets.put(from[i]);
                continue;
            }
            int high = digit(from, i + 1);
            int low = digit(from, i + 2);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            octets.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString();
            return Optional.of(Texts.nfc(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int digit(byte[] from, int at) {
        return at < from.length ? Character.digit(from[at], 16) : -1;
    }

    private static boolean isName(String path) {
        boolean safe = path.length() <= LONGEST && path.chars().noneMatch(SitePath::isForbidden);
        for (String part : path.isEmpty() ? new String[0] : path.split("/")) {
            // A dot or a blank at the end is lost on Windows.
            safe &= !part.isBlank() && !part.startsWith(".");
            safe &= !part.endsWith(".") && !part.endsWith(" ") && !Slugs.isDevice(part);
            safe &= part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        }
        return safe;
    }

    private static boolean isForbidden(int letter) {
        return Character.isISOControl(letter) || "<>:\"|*?\\".indexOf(letter) >= 0;
    }

    /** The file that a server sends for a path: a folder's index, unless it is a file itself. */
    static String file(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(".html") || path.endsWith(".htm") ? path : path + "/index.html";
    }
}
