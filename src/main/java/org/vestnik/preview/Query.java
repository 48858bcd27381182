package org.vestnik.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The query of an address. */
final class Query {
    private Query() {}

    /** The value of a name, decoded; "" where it is missing or broken. */
    static String value(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                try {
                    String value = part.substring(name.length() + 1);
                    return URLDecoder.decode(value, StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }

    /** The value as a number; 0 where it is none. */
    static int number(String query, String name) {
        String digits = value(query, name);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
