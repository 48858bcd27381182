package org.vestnik.files;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Knows null, true and false, and plain decimal integers; everything else is text: dates, times,
 * {@code no}, {@code 1.10}, {@code 010}, {@code 1_000}, {@code +359…}.
 */
final class YamlResolver extends Resolver {
    private static final int LONGEST = Long.toString(Long.MIN_VALUE).length();

    @Override
    protected void addImplicitResolvers() {
        // None of the library's: resolve() below decides alone.
    }

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        return switch (kind) {
            case scalar -> implicit ? scalar(value) : Tag.STR;
            case sequence -> Tag.SEQ;
            case mapping, anchor -> Tag.MAP;
        };
    }

    private static Tag scalar(String value) {
        return switch (value) {
            case "", "~", "null" -> Tag.NULL;
            case "true", "false" -> Tag.BOOL;
            default -> isInteger(value) ? Tag.INT : Tag.STR;
        };
    }

    private static boolean isInteger(String value) {
        int start = value.charAt(0) == '-' ? 1 : 0;
        int length = value.length();
        if (start == length || length > LONGEST || value.charAt(start) == '0' && length > 1) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return length < LONGEST - 1 || fits(value);
    }

    private static boolean fits(String digits) {
        try {
            Long.parseLong(digits);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
