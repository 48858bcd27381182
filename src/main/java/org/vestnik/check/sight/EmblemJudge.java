package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.check.strip.Part;
import org.vestnik.check.strip.StripRule;
import org.vestnik.problem.Message;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Period;

/** What is wrong with the emblem of a strip on one screen. */
record EmblemJudge(Period period, Measure emblem) {
    private static final double SIDES = Emblem.wide() / Emblem.high();

    /** How far the sides may be off, as browsers round to parts of pixels. */
    private static final double SIDES_OFF = 0.02;

    private static final double PIXEL = 0.5;

    /** Of its height: what has to lie free around the emblem. */
    private static final double FREE = 1.0 / 4;

    List<Finding> findings() {
        Optional<Finding> unseen = Sight.of(emblem, Part.EMBLEM, true);
        if (unseen.isPresent()) {
            return List.of(unseen.get());
        }
        List<Finding> found = new ArrayList<>();
        colour().ifPresent(found::add);
        if (emblem.screen().isUsual()) {
            shape().ifPresent(found::add);
            size().ifPresent(found::add);
            room().ifPresent(found::add);
            border().ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> colour() {
        Optional<String> cause =
                emblem.texts("effects").stream()
                        .filter(effect -> !effect.startsWith("clip"))
                        .findFirst();
        if (cause.isEmpty() && !emblem.ink("blue").isLike(Ink.hex(Emblem.BLUE))) {
            cause = Optional.of("fill: " + emblem.ink("blue").css());
        }
        if (cause.isEmpty() && !emblem.ink("gold").isLike(Ink.hex(Emblem.GOLD))) {
            cause = Optional.of("fill: " + emblem.ink("gold").css());
        }
        boolean paper = emblem.screen() == Screen.PAPER;
        return cause.map(
                style ->
                        paper
                                ? Finding.of(StripRule.STRIP_PRINT, Screen.PAPER, style)
                                        .variant("colour")
                                        .because(style)
                                : Finding.of(StripRule.STRIP_COLOUR, emblem.screen(), style)
                                        .because(style));
    }

    private Optional<Finding> shape() {
        double[] turn = emblem.numbers("turn");
        double upright = turn.length == 4 ? Math.min(turn[0], turn[3]) : 1;
        boolean turned =
                turn.length == 4
                        && (upright <= 0
                                || Math.max(Math.abs(turn[1]), Math.abs(turn[2]))
                                        > SIDES_OFF * upright);
        if (turned) {
            return Optional.of(
                    Finding.of(StripRule.STRIP_STRETCHED, emblem.screen(), "transform")
                            .variant("turned")
                            .because("transform: "));
        }
        double sides = emblem.box().width() / emblem.box().height();
        return Math.abs(sides / SIDES - 1) > SIDES_OFF
                ? Optional.of(
                        Finding.of(
                                StripRule.STRIP_STRETCHED,
                                emblem.screen(),
                                emblem.box().width(),
                                emblem.box().height()))
                : Optional.empty();
    }

    private Optional<Finding> size() {
        return emblem.box().height() < period.emblemHeight() - PIXEL
                ? Optional.of(
                        Finding.of(
                                StripRule.STRIP_SMALL,
                                emblem.screen(),
                                emblem.box().height(),
                                period.emblemHeight()))
                : Optional.empty();
    }

    private Optional<Finding> room() {
        double needed = emblem.box().height() * FREE;
        double gap = emblem.number("gap");
        return gap < needed - PIXEL
                ? Optional.of(
                        Finding.of(
                                StripRule.STRIP_CROWDED,
                                emblem.screen(),
                                Math.max(0, gap),
                                needed,
                                emblem.text("near")))
                : Optional.empty();
    }

    private Optional<Finding> border() {
        Ink ground = emblem.ink("ground");
        if (ground.isLike(Ink.WHITE) || emblem.ink("border").isLike(Ink.WHITE)) {
            return Optional.empty();
        }
        String colour = ground.known() ? ground.css() : Message.word("strip-at.picture");
        return Optional.of(Finding.of(StripRule.STRIP_BORDER, emblem.screen(), colour));
    }
}
