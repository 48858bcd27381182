package org.vestnik.theme;

import java.util.List;
import java.util.Optional;

/**
 * Whether letters of a colour can be read on all of some backgrounds, and which colour could be.
 *
 * @param ratio the least contrast, as WCAG 2.2 counts it (1.4.3: 4.5 for text)
 */
record Legibility(List<Colour> backgrounds, double ratio) {
    /** So fine that a neighbour is the same colour of 8 bits, or the next one. */
    private static final int STEPS = 1000;

    /** What reads with ease: WCAG 2.2, 1.4.6. */
    private static final double EASE = 7;

    Legibility {
        backgrounds = List.copyOf(backgrounds);
    }

    boolean holds(Colour colour) {
        return backgrounds.stream().allMatch(other -> colour.contrast(other) >= ratio);
    }

    /** The background on which the colour is hardest to read; empty where there is none. */
    Optional<Colour> worst(Colour colour) {
        return backgrounds.stream()
                .min((one, two) -> Double.compare(colour.contrast(one), colour.contrast(two)));
    }

    /**
     * The colour that can be read and differs least: darker or lighter, of the same hue, and paler
     * only where a screen cannot show it otherwise. Empty where none can be read.
     */
    Optional<Colour> nearest(Colour colour) {
        if (holds(colour)) {
            return Optional.of(colour);
        }
        Oklab given = Oklab.of(colour);
        Optional<Colour> found = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int step = 0; step <= STEPS; step++) {
            Colour candidate = given.at((double) step / STEPS).colour();
            double distance = given.distance(Oklab.of(candidate));
            if (distance < least && holds(candidate)) {
                least = distance;
                found = Optional.of(candidate);
            }
        }
        return found;
    }

    /** The same hue for these backgrounds, to be read with ease where that can be. */
    Optional<Colour> twin(Colour colour) {
        Legibility ease = new Legibility(backgrounds, Math.max(ratio, EASE));
        return ease.nearest(colour).or(() -> nearest(colour));
    }
}
