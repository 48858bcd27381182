package org.vestnik.files;

/**
 * Hides the signs of a text that YAML would stumble over behind characters of the private use area,
 * one for one, so that what follows keeps its places, and brings them back in the value.
 */
final class YamlShield {
    private static final int BASE = 0xF700;
    private static final String SIGNS = ":#\"'[]{},&*!|>%@`?-\\";

    private YamlShield() {}

    static void hide(int[] points, int from, int to) {
        for (int i = from; i < to; i++) {
            if (points[i] < 0x80 && SIGNS.indexOf(points[i]) >= 0) {
                points[i] += BASE;
            }
        }
    }

    static String lifted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return liftedFrom(i, text);
            }
        }
        return text;
    }

    private static String liftedFrom(int start, String text) {
        char[] characters = text.toCharArray();
        for (int i = start; i < characters.length; i++) {
            if (isHidden(characters[i])) {
                characters[i] -= BASE;
            }
        }
        return new String(characters);
    }

    private static boolean isHidden(char c) {
        return c >= BASE && c < BASE + 0x80 && SIGNS.indexOf(c - BASE) >= 0;
    }
}
