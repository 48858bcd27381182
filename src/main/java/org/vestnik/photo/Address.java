package org.vestnik.photo;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address as it stands in a drawing, read as browsers read it (WHATWG URL §4.4). */
final class Address {
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("data:(?:image|font|application/(?:x-)?font)[^,]*,.*", Pattern.DOTALL);
    private static final Pattern ACTING =
            Pattern.compile("(?:javascript|vbscript|livescript|mocha):.*", Pattern.DOTALL);

    private Address() {}

    /** Without what browsers leave out or take for the same. */
    private static String read(String written) {
        StringBuilder out = new StringBuilder(Math.min(written.length(), 400));
        // The beginning tells all, and data may be megabytes.
        for (int i = 0; i < written.length() && out.length() < 300; i++) {
            char c = written.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\ufeff') {
                out.append(c == '\\' ? '/' : c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether it runs a script. */
    static boolean acts(String written) {
        return ACTING.matcher(read(written)).matches();
    }

    /** Whether it leads out of the site: to another host, or to a file of somebody’s disk. */
    static boolean isOutside(String written) {
        String address = read(written);
        return address.startsWith("//")
                || SCHEME.matcher(address).matches() && !address.startsWith("data:");
    }

    /** Whether it is a document written into the address. */
    static boolean isDocument(String written) {
        String address = read(written);
        return address.startsWith("data:") && !PICTURE.matcher(address).matches()
                || address.startsWith("data:image/svg");
    }
}
