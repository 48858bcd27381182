package org.vestnik.photo;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSS (CSS Syntax Level 3 §4.3) as a browser understands it, for whoever looks for words in it. */
final class StyleText {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(\\r\\n|[^0-9a-fA-F]))", Pattern.DOTALL);

    /** The address in it is a name and is not fetched. */
    private static final Pattern NAMESPACE = Pattern.compile("@namespace[^;]*;");

    private StyleText() {}

    /** In small letters, without comments, each escaped letter in its plain form. */
    static String plain(String css) {
        String spoken = COMMENT.matcher(css).replaceAll(" ");
        String plain =
                spoken.indexOf('\\') < 0
                        ? spoken
                        : ESCAPE.matcher(spoken)
                                .replaceAll(found -> Matcher.quoteReplacement(letter(found)));
        return NAMESPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String letter(MatchResult escape) {
        if (escape.group(1) == null) {
            // A line that goes on.
            return escape.group(2).isBlank() ? "" : escape.group(2);
        }
        int point = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
