package org.vestnik.files;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** The rules for names of files and folders in the sources. */
final class SourceName {
    private static final String OWN_THEME = "content/theme";
    private static final String STATIC = "content/static";

    /** What tells a host how to serve the site, and what proves to others whose site it is. */
    private static final Set<String> FOR_HOSTS =
            Set.of(".htaccess", "_headers", "_redirects", ".well-known");

    private SourceName() {}

    /** The name in NFC (Unicode Standard Annex 15). */
    static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x300) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }

    /**
     * The last name of a path, as it is on the disk; none if it is not UTF-8.
     *
     * <p>Where the machine's own encoding is poorer than UTF-8 (a server in the C locale), Java
     * shows the bytes that it cannot read as U+FFFD but keeps them, and a URI spells them out.
     */
    static Optional<String> of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        return name.indexOf('\uFFFD') < 0 ? Optional.of(name) : spelt(path.toUri());
    }

    /** Whether a name is passed over in a folder of the tree. */
    static boolean isIgnored(String folder, String name) {
        if (folder.equals(STATIC) && FOR_HOSTS.contains(name)) {
            return false;
        }
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("_") && !isTheme(folder)
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /** Whether a folder is passed over with all that is in it. */
    static boolean isIgnoredFolder(String folder, String name) {
        // Another case counts too: what somebody called Private is not to be published.
        return isIgnored(folder, name) || name.equalsIgnoreCase("private");
    }

    static boolean pathIsIgnored(String path) {
        int start = 0;
        int slash = path.indexOf('/');
        while (slash >= 0) {
            String folder = start == 0 ? "" : path.substring(0, start - 1);
            if (isIgnoredFolder(folder, path.substring(start, slash))) {
                return true;
            }
            start = slash + 1;
            slash = path.indexOf('/', start);
        }
        return isIgnored(path.substring(0, Math.max(0, start - 1)), path.substring(start));
    }

    // A template that others include is often called _card.html.
    private static boolean isTheme(String folder) {
        return folder.startsWith("themes")
                || folder.startsWith(OWN_THEME)
                        && (folder.length() == OWN_THEME.length()
                                || folder.charAt(OWN_THEME.length()) == '/');
    }

    private static Optional<String> spelt(URI uri) {
        String raw = uri.getRawPath();
        String last = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String name = last.substring(last.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) name.charAt(i));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
