package org.vestnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths of assets: the names that they are published under, and the ways between them. */
final class Addresses {
    private Addresses() {}

    /** {@code fonts/a.woff2} with its hash in its name: {@code fonts/a.1a2b3c4d.woff2}. */
    static String hashed(String name, String hash) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/')
                ? name.substring(0, dot) + "." + hash + name.substring(dot)
                : name + "." + hash;
    }

    /** Where a relative target leads from a file; empty where it leaves the folder of assets. */
    static Optional<String> resolve(String from, String target) {
        List<String> parts = new ArrayList<>(folders(from));
        for (String part : target.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** How one asset names another. */
    static String relative(String from, String to) {
        List<String> here = folders(from);
        List<String> there = folders(to);
        int common = 0;
        while (common < Math.min(here.size(), there.size())
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        StringBuilder way = new StringBuilder("../".repeat(here.size() - common));
        for (String part : there.subList(common, there.size())) {
            way.append(part).append('/');
        }
        return way.append(to.substring(to.lastIndexOf('/') + 1)).toString();
    }

    /** Whether a name can be part of an address as it is. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "._-/".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static List<String> folders(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? List.of() : List.of(path.substring(0, slash).split("/"));
    }
}
