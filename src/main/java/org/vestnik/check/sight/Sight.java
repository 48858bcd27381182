package org.vestnik.check.sight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.check.strip.Part;
import org.vestnik.check.strip.StripRule;
import org.vestnik.problem.Message;

/** Whether a part of a strip can be seen: the same questions for the emblem and for words. */
final class Sight {
    /** Letters that are smaller are none, in CSS pixels. */
    private static final double SMALLEST_LETTERS = 8;

    /** What is fainter cannot be seen, from 0 to 1. */
    private static final double FAINT = 0.2;

    /** Words that stand out less from their ground cannot be read, as a ratio of WCAG. */
    private static final double LEAST_CONTRAST = 2;

    private Sight() {}

    /**
     * What keeps a part that the page has from being seen.
     *
     * @param first whether it has to be on the first screen
     */
    static Optional<Finding> of(Measure measure, Part part, boolean first) {
        Optional<String> hiding = hiding(measure);
        if (hiding.isPresent()) {
            return Optional.of(hidden(measure, part, hiding.get()));
        }
        boolean away = measure.screen().isUsual() && !measure.isOnScreen();
        if (away) {
            return first ? Optional.of(outOfSight(measure, part)) : Optional.empty();
        }
        return uncovered(measure, part);
    }

    private static Optional<String> hiding(Measure measure) {
        if (!measure.text("hiding").isEmpty()) {
            return Optional.of(measure.text("hiding"));
        }
        List<String> effects = measure.texts("effects");
        if (measure.box().isEmpty()) {
            return Optional.of(
                    effects.stream()
                            .filter(effect -> effect.startsWith("clip"))
                            .findFirst()
                            .orElse("width: 0"));
        }
        double opacity = 1;
        for (String effect : effects) {
            if (effect.startsWith("opacity: ")) {
                opacity *= Double.parseDouble(effect.substring("opacity: ".length()));
            }
        }
        if (opacity < FAINT) {
            return effects.stream().filter(effect -> effect.startsWith("opacity")).findFirst();
        }
        return letters(measure);
    }

    private static Optional<String> letters(Measure measure) {
        double size = measure.number("size");
        if (size > 0 && size < SMALLEST_LETTERS) {
            return Optional.of("font-size: " + size + "px");
        }
        Ink colour = measure.ink("colour");
        Ink ground = measure.ink("ground");
        // On paper most browsers leave grounds out, so that nothing is known of them.
        boolean known = colour.known() && ground.known() && measure.screen() != Screen.PAPER;
        boolean faint =
                known && (colour.alpha() < FAINT * 255 || colour.contrast(ground) < LEAST_CONTRAST);
        return faint ? Optional.of("color: " + colour.css()) : Optional.empty();
    }

    private static Optional<Finding> uncovered(Measure measure, Part part) {
        double points = measure.number("points");
        if (points == 0 || measure.number("seen") >= 0.9 * points) {
            return Optional.empty();
        }
        String cut =
                Stream.concat(measure.texts("cut").stream(), measure.texts("effects").stream())
                        .filter(style -> style.matches("(?:overflow|clip|mask).*"))
                        .findFirst()
                        .orElse("");
        // What is cut off leaves room for what is seen there instead.
        return Optional.of(
                cut.isEmpty()
                        ? hidden(measure, part, cover(measure)).variant("covered").because("")
                        : hidden(measure, part, cut));
    }

    private static String cover(Measure measure) {
        String cover = measure.text("cover");
        return cover.isEmpty() ? Message.word("strip-at.other") : cover;
    }

    private static Finding hidden(Measure measure, Part part, String cause) {
        StripRule rule =
                measure.screen() == Screen.PAPER ? StripRule.STRIP_PRINT : StripRule.STRIP_HIDDEN;
        return Finding.of(rule, measure.screen(), part.word(), cause).because(cause);
    }

    private static Finding outOfSight(Measure measure, Part part) {
        Measure.Box box = measure.box();
        return Finding.of(
                StripRule.STRIP_OUT_OF_SIGHT,
                measure.screen(),
                part.word(),
                Math.round(box.left()),
                Math.round(box.top()));
    }
}
