package org.vestnik.publicity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A project's number, as an author wrote it and as the managing authority writes it.
 *
 * @param written as in site.yaml
 * @param normal in capitals, in Latin letters, without stray spaces, with plain hyphens
 * @param wellFormed whether {@code normal} has the form of a known kind of number
 */
public record ProjectNumber(String written, String normal, boolean wellFormed) {
    /** Cyrillic capitals, and the Latin ones that look the same. */
    private static final String CYRILLIC = "АВСЕНІКМОРТХЈЅ";

    private static final String LATIN = "ABCEHIKMOPTXJS";
    private static final String DASHES = "-‐‑‒–—―−";

    /**
     * A kind of number.
     *
     * @param start how one begins that is meant to be of this kind
     * @param example one that is right
     */
    private record Kind(String start, String form, String example) {
        boolean is(String number) {
            return number.matches(form);
        }
    }

    /** Bulgaria’s two kinds, Erasmus+, Horizon; figures alone tell no slip from another kind. */
    private static final List<Kind> KNOWN =
            List.of(
                    new Kind(
                            "BG-?RRP.*",
                            "BG-RRP-\\d+\\.\\d{3}(-\\d{4})?(-C\\d{2})?",
                            "BG-RRP-4.020-0012-C01"),
                    new Kind(
                            "BG-?\\d.*",
                            "BG\\d{2}[0-9A-Z]{1,2}(OP|PR|PO)\\d{3}-\\d\\.\\d{1,3}(\\.\\d{2})?"
                                    + "(-\\d{3,4})?(-C\\d{2,4})?",
                            "BG05M9OP001-4.001-0080-C01"),
                    new Kind(
                            "20\\d\\d-.*-KA.*",
                            "20\\d\\d-\\d-[A-Z]{2}\\d{2}-KA\\d{3}-[A-Z]{3}-\\d{9}",
                            "2023-1-BG01-KA220-SCH-000153245"),
                    new Kind("(?!)", "\\d{6,9}", "101059823"));

    public static ProjectNumber of(String written) {
        String normal = normal(written);
        boolean wellFormed = KNOWN.stream().anyMatch(kind -> kind.is(normal));
        return new ProjectNumber(written, normal, wellFormed);
    }

    /** Whether it is a known kind of number, but written otherwise than its authority does. */
    public boolean isUntidy() {
        return wellFormed && !written.equals(normal);
    }

    /**
     * Whether it begins as a known kind of number does and goes on otherwise: a slip of the pen.
     */
    public boolean isMisshapen() {
        return meant().isPresent();
    }

    private Optional<Kind> meant() {
        return KNOWN.stream()
                .filter(kind -> !wellFormed && normal.matches(kind.start()))
                .findFirst();
    }

    /** What is wrong with how the number is written, if anything is. */
    public Optional<Problem> problem(Place place) {
        if (isUntidy()) {
            return Optional.of(PublicityRule.PROJECT_NUMBER_UNTIDY.at(place, written, normal));
        }
        return meant().map(
                        kind ->
                                PublicityRule.PROJECT_NUMBER_MISSHAPEN.at(
                                        place, written, kind.example()));
    }

    private static String normal(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (char c : written.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                continue;
            }
            int lookAlike = CYRILLIC.indexOf(c);
            char latin = lookAlike < 0 ? c : LATIN.charAt(lookAlike);
            out.append(DASHES.indexOf(c) >= 0 ? '-' : latin);
        }
        return trimmed(out.toString());
    }

    /** Without the № before and the punctuation behind that come along when a number is copied. */
    private static String trimmed(String number) {
        int start = 0;
        int end = number.length();
        if (number.matches("GA\\d{6,9}")) {
            return number.substring(2);
        }
        while (start < end && "№#:\"„“".indexOf(number.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ";,.:\"“”".indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(start, end);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
