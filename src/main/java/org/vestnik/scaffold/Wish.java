package org.vestnik.scaffold;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an author wants to begin.
 *
 * @param title on one line, without characters that nobody sees
 * @param date of publication
 * @param place of the event
 */
public record Wish(
        Kind kind, String title, LocalDate date, Optional<String> place, PhotoPick photos) {
    public Wish {
        title = line(title);
        place = place.map(Wish::line).filter(text -> !text.isEmpty());
    }

    /** As a title or a place is written: its blanks single, nothing in it that cannot be seen. */
    private static String line(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .filter(c -> c != ' ' || !seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ')
                .forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen.toString().strip(), Normalizer.Form.NFC);
    }

    /** Whether the event's lines are there to be used, and not only shown as an example. */
    boolean hasEvent() {
        return kind.isEventful()
                || !kind.standing() && (place.isPresent() || photos.firstDay().isPresent());
    }
}
