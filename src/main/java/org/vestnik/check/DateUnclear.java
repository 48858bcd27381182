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

    @Override
    public void look(Passage passage, Problems problems) {
        if (!OrdinalEnding.hasDigit(passage.text())) {
            return;
        }
        Matcher date = DATE.matcher(passage.text());
        while (date.find()) {
            Place place = passage.place(date.start(), date.end());
            judge(date, passage, place).ifPresent(problems::add);
        }
    }

    private Optional<Problem> judge(Matcher date, Passage passage, Place place) {
        boolean points = date.group(2).equals(".");
        boolean english = passage.language().base().equals(Language.ENGLISH);
        boolean shortYear = date.group(4).length() == 2;
        boolean padded = date.group(1).length() == 2 && date.group(3).length() == 2;
        boolean marked = date.group(5) != null;
        boolean version = VERSION.matcher(passage.text()).region(0, date.start()).find();
        if (shortYear && !marked && (version || !(padded && points))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4)) + (shortYear ? 2000 : 0);
        Optional<LocalDate> day = day(year, second, first);
        if (shortYear) {
            return day.filter(d -> marked || d.getYear() > 2006 && d.getYear() < 2040)
                    .map(d -> rule().at(place, date.group().strip(), written(passage, d)));
        }
        if (year < 1900 || year > 2100) {
            return Optional.empty();
        }
        boolean american = english && day.isEmpty() && day(year, first, second).isPresent();
        if (day.isEmpty() && !american) {
            return Optional.of(rule().at(place, date.group().strip()).variant("none"));
        }
        boolean unclear = english && passage.kind() != Passage.Kind.CELL && !points;
        return unclear && first <= 12 && second <= 12 && first != second
                ? Optional.of(
                        rule().at(place, date.group().strip(), written(passage, day.get()))
                                .variant("unclear"))
                : Optional.empty();
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
