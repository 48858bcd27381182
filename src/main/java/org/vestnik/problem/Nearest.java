package org.vestnik.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant, by the number of slips of the fingers between two words. */
public final class Nearest {
    private static final int LONGEST_WORD = 80;

    /** So that a hostile file with thousands of mistakes still ends soon. */
    private static final int MOST_WORDS = 3000;

    private Nearest() {}

    /**
     * The known word that differs least, the first of equals; empty where all differ too much (more
     * than one letter in three). Upper and lower case count as the same.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String sought = word.toLowerCase(Locale.ROOT);
        int best = Math.min(sought.length(), LONGEST_WORD) / 3 + 1;
        String found = "";
        int seen = 0;
        for (String candidate : known) {
            int distance =
                    ++seen > MOST_WORDS
                            ? best
                            : distance(sought, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                found = candidate;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /**
     * Damerau-Levenshtein distance (optimal string alignment): letters left out, added, changed,
     * and neighbours swapped count one each; {@code limit} where it would be that or more.
     */
    private static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) >= limit
                || left.length() > LONGEST_WORD
                || right.length() > LONGEST_WORD) {
            return limit;
        }
        int[] before = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] line = row(left, right, row, new int[][] {before, above});
            if (least(line) >= limit && least(above) >= limit) {
                return limit;
            }
            before = above;
            above = line;
        }
        return Math.min(limit, above[right.length()]);
    }

    private static int least(int[] line) {
        int least = Integer.MAX_VALUE;
        for (int distance : line) {
            least = Math.min(least, distance);
        }
        return least;
    }

    private static int[] row(String left, String right, int row, int[][] rowsAbove) {
        int[] above = rowsAbove[1];
        int[] line = new int[right.length() + 1];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int same = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
            int least = Math.min(above[column] + 1, line[column - 1] + 1);
            least = Math.min(least, above[column - 1] + same);
            if (row > 1
                    && column > 1
                    && left.charAt(row - 1) == right.charAt(column - 2)
                    && left.charAt(row - 2) == right.charAt(column - 1)) {
                least = Math.min(least, rowsAbove[0][column - 2] + 1);
            }
            line[column] = least;
        }
        return line;
    }
}
