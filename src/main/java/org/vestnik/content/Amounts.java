package org.vestnik.content;

import java.util.Optional;

/**
 * Guesses the amount that a text means: 124 500,00 лв., 124.500,00 and 124,500.00 are 124500.00.
 */
final class Amounts {
    private Amounts() {}

    static Optional<String> offer(String text) {
        StringBuilder figure = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Texts.digit(c) || c == ',' || c == '.') {
                figure.append(c);
            }
        }
        String marks = trimmed(figure.toString());
        int last = Math.max(marks.lastIndexOf(','), marks.lastIndexOf('.'));
        // Three digits after the last mark are thousands, one or two are cents.
        boolean cents = last > 0 && marks.length() - last <= 3;
        String whole = digitsOf(cents ? marks.substring(0, last) : marks);
        if (whole.isEmpty() || text.startsWith("-")) {
            return Optional.empty();
        }
        return Optional.of(cents ? whole + "." + marks.substring(last + 1) : whole);
    }

    private static String trimmed(String figure) {
        int end = figure.length();
        while (end > 0 && !Texts.digit(figure.charAt(end - 1))) {
            end--;
        }
        return figure.substring(0, end);
    }

    private static String digitsOf(String text) {
        return text.replace(",", "").replace(".", "");
    }
}
