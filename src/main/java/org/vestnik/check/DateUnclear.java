package org.vestnik.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A date in digits that readers may take for another day, or for none: a year of two digits
 * („12.05.18г.“), a day that is in no calendar, and in English 05/12/2018, which is May to some and
 * December to others.
 */
final class DateUnclear implements WordCheck {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/:-])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/:-]|[.,]\\d)"
                            + "([ \\u00A0]?г(?:\\.|од\\.|одина)?(?!\\p{L}))?");

    /** Versions of programs are written like dates. */
    private static final Pattern VERSION =
            Pattern.compile("(?:[Вв]ерсия|[Vv]ersion|[Vv]ersión|[Vv]ersione)[ \\u00A0]$");

    @Override
    public CheckRule rule() {
        return CheckRule.DATE_UNCLEAR;
    }

    /** Papers are numbered with strokes, too. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:№|\\b[Nn](?:o|r|º)\\.?)[ \\u00A0]?$");

    @Override
    public void look(Passage passage, Problems problems) {
        if (!OrdinalEnding.hasDigit(passage.text())) {
            return;
        }
        DateInWords.in(passage.language()).look(passage, problems);
        Matcher date = DATE.matcher(passage.text());
        while (date.find()) {
            Place place = passage.place(date.start(), date.end());
            judge(date, passage, place).ifPresent(problems::add);
        }
    }

    private Optional<Problem> judge(Matcher date, Passage passage, Place place) {
        String said = date.group().strip();
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        if (date.group(4).length() == 2) {
            return isDate(date, passage) ? shortYear(date, passage, place) : Optional.empty();
        }
        if (year < 1900 || year > 2100) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(year, second, first);
        boolean american = isEnglish(passage) && day(year, first, second).isPresent();
        if (day.isEmpty()) {
            return american ? Optional.empty() : Optional.of(none(place, said));
        }
        boolean strokes = !date.group(2).equals(".") && passage.kind() != Passage.Kind.CELL;
        return strokes && american && first != second
                ? Optional.of(unclear(place, said, written(passage, day.get())))
                : Optional.empty();
    }

    private static boolean isEnglish(Passage passage) {
        return passage.language().base().equals(Language.ENGLISH);
    }

    private Problem none(Place place, String said) {
        return rule().at(place, said).variant("none");
    }

    private Problem unclear(Place place, String said, String written) {
        return rule().at(place, said, written).variant("unclear");
    }

    /** Whether three pairs of digits are a date, and no version, part or number of a paper. */
    private static boolean isDate(Matcher date, Passage passage) {
        if (isMarked(date)) {
            return true;
        }
        boolean points = date.group(2).equals(".");
        Pattern other = points ? VERSION : NUMBERED;
        boolean padded = date.group(1).length() == 2 && date.group(3).length() == 2;
        return padded
                && (points || passage.kind() != Passage.Kind.CELL)
                && !other.matcher(passage.text()).region(0, date.start()).find();
    }

    /** Whether „г.“ stands behind it. */
    private static boolean isMarked(Matcher date) {
        return date.group(5) != null;
    }

    private Optional<Problem> shortYear(Matcher date, Passage passage, Place place) {
        String said = date.group().strip();
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = 2000 + Integer.parseInt(date.group(4));
        boolean marked = isMarked(date);
        boolean strokes = !marked && date.group(2).equals("/");
        Optional<LocalDate> british = day(year, second, first);
        Optional<LocalDate> american = strokes ? day(year, first, second) : Optional.empty();
        if (marked && british.isEmpty()) {
            return Optional.of(none(place, said));
        }
        boolean both = british.isPresent() && american.isPresent() && first != second;
        return british.or(() -> american)
                .filter(d -> marked || d.getYear() > 2006 && d.getYear() < 2040)
                .map(d -> written(passage, d))
                .map(
                        day ->
                                both && isEnglish(passage)
                                        ? unclear(place, said, day)
                                        : rule().at(place, said, day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String written(Passage passage, LocalDate day) {
        return Dates.in(passage.language()).full(day).replace('\u00A0', ' ');
    }
}
