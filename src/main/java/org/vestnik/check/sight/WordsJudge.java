package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.check.strip.Part;
import org.vestnik.check.strip.StripRule;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Period;

/**
 * What is wrong with the words beside the emblem on one screen.
 *
 * @param shared what changes the look of the emblem too, and is said of that
 */
record WordsJudge(Period period, Measure words, List<String> shared) {
    /** Styles that show other letters than those that were written. */
    private static final Pattern OTHER_LETTERS =
            Pattern.compile("(?:::\\S+ )?(?:text-transform|font-variant-caps): .*");

    private static final List<Ink> PERMITTED = List.of(Ink.hex(Emblem.BLUE), Ink.BLACK, Ink.WHITE);

    List<Finding> findings() {
        Screen screen = words.screen();
        if (!words.isThere()) {
            String shown = words.text("shown");
            String wanted = words.text("wanted");
            return List.of(
                    shown.isEmpty()
                            ? Finding.of(StripRule.STRIP_STATEMENT, screen, wanted)
                                    .variant("missing")
                            : Finding.of(StripRule.STRIP_STATEMENT, screen, shown, wanted));
        }
        Optional<Finding> unseen = Sight.of(words, Part.STATEMENT, true);
        if (unseen.isPresent()) {
            return List.of(unseen.get());
        }
        List<Finding> found = new ArrayList<>();
        if (screen.isUsual()) {
            words.texts("styles").stream().map(this::styled).forEach(found::add);
            words.texts("effects").stream()
                    .filter(effect -> !shared.contains(effect))
                    .map(this::styled)
                    .forEach(found::add);
            colour().ifPresent(found::add);
            face().ifPresent(found::add);
        }
        return found;
    }

    private Finding styled(String style) {
        return OTHER_LETTERS.matcher(style).matches()
                ? Finding.of(StripRule.STRIP_STATEMENT, words.screen(), style)
                        .variant("case")
                        .because(style)
                : Finding.of(StripRule.STRIP_STYLE, words.screen(), style).because(style);
    }

    private Optional<Finding> colour() {
        Ink colour = words.ink("colour");
        return PERMITTED.stream().anyMatch(colour::isLike)
                ? Optional.empty()
                : Optional.of(
                        Finding.of(StripRule.STRIP_COLOUR, words.screen(), colour.css())
                                .variant("words")
                                .because("color: "));
    }

    private Optional<Finding> face() {
        String family = words.text("family");
        if (isPermitted(family) || isPermittedFile(words.text("from"))) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                                StripRule.STRIP_FONT,
                                words.screen(),
                                family,
                                String.join(", ", period.fonts()))
                        .because("font-family: "));
    }

    /** A family is named as the law names it, or begins so: Trebuchet MS, Ubuntu Condensed. */
    private boolean isPermitted(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return period.fonts().stream()
                .map(font -> font.toLowerCase(Locale.ROOT))
                .anyMatch(font -> name.equals(font) || name.startsWith(font + " "));
    }

    /**
     * A face of another name may be one of the permitted: the letters that come with our themes are
     * cut from Ubuntu, whose licence wants another name for what is cut, and a stand-in of the
     * system may be one of the eight.
     */
    private boolean isPermittedFile(String source) {
        String file = source.toLowerCase(Locale.ROOT);
        return file.matches("(?s).*[/\"']strip-[a-z-]+\\.[^\"']*woff2.*")
                || file.contains("local(")
                        && period.fonts().stream()
                                .anyMatch(
                                        font ->
                                                file.contains(
                                                        "local(\""
                                                                + font.toLowerCase(Locale.ROOT)));
    }
}
