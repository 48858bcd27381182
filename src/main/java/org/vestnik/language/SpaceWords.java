package org.vestnik.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a language beside which a line does not end.
 *
 * @param afterNumber units, abbreviations and months that stay with the number before them
 * @param before words that stay with what follows, as they are written, with their full stop
 * @param beforeNumber words that stay with a number that follows
 * @param single words of one letter that do not end a line, in both cases
 * @param habits what else the language does with spaces
 * @param months their names, where we know them without ICU
 */
record SpaceWords(
        Set<String> afterNumber,
        Set<String> before,
        Set<String> beforeNumber,
        String single,
        Set<Habit> habits,
        Set<String> months) {
    private static final String UNITS =
            "km m cm mm kg g l ha kB MB GB TB kW kWh MW MWh W V EUR BGN USD h min";

    /** What a language does with spaces. */
    enum Habit {
        /** Numbers are grouped in threes by spaces. */
        THOUSANDS,
        /** The marks ; : ! ? and « » stand apart from the text. */
        MARKS_APART
    }

    private SpaceWords(
            Set<String> afterNumber,
            Set<String> before,
            Set<String> beforeNumber,
            String single,
            Set<Habit> habits) {
        this(afterNumber, before, beforeNumber, single, habits, Set.of());
    }

    static SpaceWords of(Language language) {
        return switch (language.base().code()) {
            case "bg" -> bulgarian();
            case "en" -> english();
            case "de" -> german();
            case "fr" -> french();
            case "cs", "sk" -> letters("kvszouaiKVSZOUAI");
            case "pl" -> letters("aiouwzAIOUWZ");
            default -> new SpaceWords(words(UNITS), Set.of(), Set.of(), "", Set.of());
        };
    }

    private static SpaceWords bulgarian() {
        String units =
                "г ч лв ст евро млн млрд хил бр стр км м см мм кв куб кг гр т л мл дка ха мин сек";
        String before =
                "т. гр. ул. бул. пл. жк. св. им. проф. доц. инж. арх. акад. д-р г-н г-жа г-ца";
        return new SpaceWords(
                words(units, UNITS, months(TableDates.BULGARIAN)),
                words(before),
                words("чл. ал. т. с. стр. бл. ет. ап. вх. тел. бр."),
                "всиауокяВСИАУОКЯ",
                Set.of(Habit.THOUSANDS),
                words(months(TableDates.BULGARIAN)));
    }

    private static SpaceWords english() {
        return new SpaceWords(
                words(UNITS, months(TableDates.ENGLISH)),
                words("Dr Mr Mrs Ms St Dr. Mr. Mrs. Ms. Prof."),
                words("No. no. Nos. p. pp. Art. art. para."),
                "",
                Set.of(),
                words(months(TableDates.ENGLISH)));
    }

    private static SpaceWords german() {
        Set<String> before = words("z. d. u. Dr. Prof.");
        return new SpaceWords(words(UNITS), before, words("Nr. S. Art."), "", Set.of());
    }

    private static SpaceWords french() {
        Set<Habit> habits = Set.of(Habit.THOUSANDS, Habit.MARKS_APART);
        return new SpaceWords(words(UNITS), words("M. MM. Dr"), words("p. art."), "", habits);
    }

    private static SpaceWords letters(String single) {
        Set<Habit> habits = Set.of(Habit.THOUSANDS);
        return new SpaceWords(words(UNITS), Set.of(), Set.of(), single, habits);
    }

    private static String months(TableDates dates) {
        return String.join(" ", dates.months());
    }

    private static Set<String> words(String... spaced) {
        return Set.copyOf(new TreeSet<>(List.of(String.join(" ", spaced).split(" "))));
    }
}
