package org.vestnik.site;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Addresses as one page writes them to reach another, so that the same files work at a domain's
 * root, in a sub-folder and behind any host. All paths are relative to the site's root.
 */
final class Relative {
    private static final List<String> UP = IntStream.range(0, 12).mapToObj("../"::repeat).toList();

    private Relative() {}

    /**
     * The way from a page to another path.
     *
     * @param from a page: {@code bg/novini/} or {@code bg/404.html}; or the whole address of one in
     *     the site's root, which is shown at any address, so that all its ways are whole, too
     * @param to a page or file; "" is the root
     * @return never empty: a page's way to itself is {@code ./}
     */
    static String path(String from, String to) {
        if (isWhole(from)) {
            return base(from) + to;
        }
        int shared = 0;
        for (int slash = from.indexOf('/');
                slash >= 0 && to.startsWith(from.substring(0, slash + 1));
                slash = from.indexOf('/', slash + 1)) {
            shared = slash + 1;
        }
        String up = up(depth(from.substring(shared)));
        String way = up + to.substring(shared);
        return way.isEmpty() ? "./" : way;
    }

    /** Leads from a page to the root: "", "../", "../../". */
    static String root(String from) {
        return isWhole(from) ? base(from) : up(depth(from));
    }

    /** The same string each time, for much is looked up by it. */
    private static String up(int depth) {
        return depth < UP.size() ? UP.get(depth) : "../".repeat(depth);
    }

    private static boolean isWhole(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static String base(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    /** The file that a server sends for a page's address. */
    static String file(String address) {
        if (isWhole(address)) {
            return address.substring(base(address).length());
        }
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }

    /** The address of the page that stands in a file: the inverse of {@link #file}. */
    static String address(String file) {
        String index = "index.html";
        return file.equals(index) || file.endsWith("/" + index)
                ? file.substring(0, file.length() - index.length())
                : file;
    }

    private static int depth(String path) {
        int depth = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }
}
