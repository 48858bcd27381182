package org.vestnik.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that does not belong to a funding period, as the table of the jar has it. Immutable and
 * thread-safe.
 *
 * @param written what is wrong there, as the author wrote it or as the table has it
 * @param instead what is right there; empty where nothing is
 */
public record Misfit(String written, Optional<String> instead) {
    private static final DatedTable TABLE = DatedTable.read("misfits.tsv");
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(20\\d\\d)\\s?[-–—/]\\s?((?:20)?\\d\\d)(?!\\d)");
    private static final int CENTURY = 2000;

    /** Whether a fund or a programme of the Union did not exist in the period, or not any more. */
    public static Optional<Misfit> fund(Fund fund, Period period) {
        return rows(period, "fund")
                .filter(row -> row.get(2).equals(fund.id()))
                .findFirst()
                .map(row -> new Misfit(fund.id(), instead(row)));
    }

    /** Words of a programme’s name that its names in that period do not have. */
    public static Optional<Misfit> words(String programme, Period period) {
        return rows(period, "words").flatMap(row -> words(programme, row).stream()).findFirst();
    }

    private static Optional<Misfit> words(String programme, List<String> row) {
        String form = "(?<![\\p{L}\\d])" + Pattern.quote(row.get(2)) + "(?![\\p{L}\\d])";
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(form, anyCase)
                .matcher(programme)
                .results()
                .findFirst()
                .map(found -> new Misfit(found.group(), instead(row)));
    }

    /** Years in a programme’s name that do not lie in the period. */
    public static Optional<Misfit> years(String programme, Period period) {
        Matcher years = YEARS.matcher(programme);
        int first = Integer.parseInt(period.id().substring(0, 4));
        int last = Integer.parseInt(period.id().substring(5));
        while (years.find()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2)) % CENTURY + CENTURY;
            if (to > from && (from < first || to > last)) {
                return Optional.of(new Misfit(years.group(), Optional.of(period.id())));
            }
        }
        return Optional.empty();
    }

    /** The day before which no project of the period ends. */
    public static Optional<LocalDate> first(Period period) {
        return day(period, "first");
    }

    /** The day after which no project of the period begins. */
    public static Optional<LocalDate> last(Period period) {
        return day(period, "last");
    }

    private static Optional<LocalDate> day(Period period, String kind) {
        return rows(period, kind).map(row -> LocalDate.parse(row.get(2))).findFirst();
    }

    /** When the table was last looked through. */
    public static LocalDate reviewed() {
        return TABLE.reviewed();
    }

    private static Stream<List<String>> rows(Period period, String kind) {
        return TABLE.rows().stream()
                .filter(row -> row.get(0).equals(period.id()) && row.get(1).equals(kind));
    }

    private static Optional<String> instead(List<String> row) {
        return Optional.of(row.get(3)).filter(right -> !right.equals("-"));
    }
}
