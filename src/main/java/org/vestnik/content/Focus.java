package org.vestnik.content;

import java.util.Optional;

/** The point of a photo that a crop keeps: {@code 40% 30%}, from the left and from the top. */
final class Focus {
    private Focus() {}

    static Optional<String> read(Value value) {
        Optional<String> text = value.line();
        if (text.isEmpty()) {
            return text;
        }
        int between = text.get().indexOf(' ');
        int left = percent(text.get().substring(0, Math.max(0, between)));
        int top = percent(text.get().substring(between + 1));
        if (left < 0 || top < 0) {
            value.report(ContentRule.FOCUS_FORM, value.seen());
            return Optional.empty();
        }
        return Optional.of(left + "% " + top + "%");
    }

    private static int percent(String text) {
        int end = text.length() - 1;
        boolean form = text.endsWith("%") && end <= 3 && Texts.digits(text.substring(0, end));
        int percent = form ? Integer.parseInt(text.substring(0, end)) : -1;
        return percent <= 100 ? percent : -1;
    }
}
