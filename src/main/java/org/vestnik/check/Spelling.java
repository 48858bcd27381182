package org.vestnik.check;

import java.util.Set;

/** How alike two words are. Thread-safe. */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    /** What a Bulgarian or an English word ends in, in its other forms. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "", "а", "я", "о", "е", "и", "й", "ъ", "у", "ю", "ът", "ят", "та", "то", "те",
                    "ия", "ият", "ие", "ата", "ото", "ите", "ове", "ето", "ой", "ен", "на", "но",
                    "ни", "ната", "ното", "ните", "ният", "ния", "ски", "ска", "ско", "ским", "s",
                    "es", "ed", "ing", "y", "ies", "ците", "ци", "к", "ка", "ъл");

    private Spelling() {}

    /** Whether both are forms of one word, as far as their ends tell. */
    static boolean isInflected(String here, String name) {
        int same = common(here, name);
        return same >= 3
                && ENDINGS.contains(here.substring(same))
                && ENDINGS.contains(name.substring(same));
    }

    private static int common(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int at = 0;
        while (at < most && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    /**
     * Whether one is the other with a slip of the pen: a letter wrong, missing, too many, or two
     * that changed places.
     *
     * @param wide whether a long word may have two of them
     */
    static boolean isNear(String here, String name, boolean wide) {
        int shorter = Math.min(here.length(), name.length());
        if (shorter < SHORTEST || !here.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (MixedScript.offered(here).equals(name)) {
            return false;
        }
        int most = wide && shorter >= LONG ? 2 : 1;
        return Math.abs(here.length() - name.length()) <= most && distance(here, name) <= most;
    }

    /** Of Damerau and Levenshtein, with neighbours changed once. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
                least = Math.min(least, d[i - 1][j - 1] + other);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
            }
        }
        return d[a.length()][b.length()];
    }
}
