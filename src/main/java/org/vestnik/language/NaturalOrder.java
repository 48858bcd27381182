package org.vestnik.language;

import java.util.Comparator;

/**
 * The order of file names as people see it: runs of digits count as numbers (photo2 before
 * photo10), case comes last. It knows no language, so it is the same everywhere. Thread-safe.
 */
public enum NaturalOrder implements Comparator<String> {
    NAMES;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digits(a, i);
            int endB = digits(b, j);
            int difference;
            if (endA > i && endB > j) {
                difference = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                i = endA;
                j = endB;
            } else {
                difference = Character.compare(lower(a.charAt(i++)), lower(b.charAt(j++)));
            }
            if (difference != 0) {
                return difference;
            }
        }
        int rest = (a.length() - i) - (b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Numbers of any length, so they stay text. */
    private static int compareNumbers(String a, String b) {
        int i = zeros(a);
        int j = zeros(b);
        int length = (a.length() - i) - (b.length() - j);
        return length != 0 ? length : a.substring(i).compareTo(b.substring(j));
    }

    private static int zeros(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static char lower(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
