package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A space too many or too few at a mark: one before a comma, none behind it. Goes over the letters
 * once, since every text of the site comes through here. Two plain spaces in a row are nothing: a
 * page shows one.
 */
final class SpaceMarks implements WordCheck {
    private static final char NO_BREAK = '\u00A0';
    private static final Set<String> NAMES = Set.of("Com", "Org", "Net", "Eu", "Bg", "Js");

    private static final Pattern UNIT =
            Pattern.compile("(г\\.|(?<=\\d{4})г|ч|лв|бр|км|кг|ха|кв|евро)(?!\\p{L})");

    private static final List<String> PLUS = List.of("Erasmus", "Еразмус");
    private static final String CLOSING = ")”“»%°";

    /** What makes a run of letters an address or a name of a file. */
    private static final String TECHNICAL = "/@=_\\#";

    /** What is wrong at one place. */
    record Slip(String variant, int from, int to) {}

    /** In letters. */
    private static final int REACH = 120;

    @Override
    public CheckRule rule() {
        return CheckRule.SPACE_MARKS;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        String text = passage.text();
        Language language = passage.language().base();
        for (int at = 1; at < text.length(); at++) {
            Optional<Slip> slip = slip(text, at, language);
            if (slip.isPresent()) {
                problems.add(problem(passage, slip.get()));
            }
        }
    }

    private Problem problem(Passage passage, Slip slip) {
        return rule().at(passage.place(slip.from(), slip.to()), shown(passage.text(), slip))
                .variant(slip.variant());
    }

    private static String shown(String text, Slip slip) {
        return HiddenMarks.without(text.substring(slip.from(), slip.to())).strip();
    }

    private static Optional<Slip> slip(String text, int at, Language language) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return Optional.empty();
        }
        return switch (c) {
            case ',', ';', ':', '!', '?', '.' -> mark(text, at, language);
            case ')' -> inside(text, at);
            case '+' -> plus(text, at);
            case '(' -> opening(text, at);
            case '“' ->
                    language.equals(Language.BULGARIAN) && isOpen(text, at)
                            ? inside(text, at)
                            : Optional.empty();
            case NO_BREAK -> several(text, at);
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> HiddenMarks.slip(text, at);
            default -> {
                boolean letter = c >= 'а' && c <= 'я' && isDigit(text.charAt(at - 1));
                yield letter && language.equals(Language.BULGARIAN)
                        ? unit(text, at)
                        : Optional.empty();
            }
        };
    }

    private static Optional<Slip> mark(String text, int at, Language language) {
        char c = text.charAt(at);
        if (isGap(text.charAt(at - 1))) {
            boolean french = language.code().equals("fr") && c != ',' && c != '.';
            boolean early = at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
            return early && !french && isBehindWord(text, at)
                    ? Optional.of(new Slip("before", at - 1, at + 1))
                    : Optional.empty();
        }
        boolean close = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return close && (isLetter(text, at - 1) ? isJoined(text, at) : isBehindSign(text, at))
                ? Optional.of(new Slip("after", at, at + 2))
                : Optional.empty();
    }

    /** Whether a gap or the end follows; “1 : 200” is a scale, and “A . b” no end of a sentence. */
    private static boolean isBehindWord(String text, int at) {
        int next = at + 1;
        if (!isEnd(text, next)) {
            return isMovedOn(text, at);
        }
        boolean last = next + 1 >= text.length();
        return switch (text.charAt(at)) {
            case '.' -> last || Character.isUpperCase(text.charAt(next + 1));
            case ':' -> isLetter(text, at - 2) && (last || isLetter(text, next + 1));
            default -> true;
        };
    }

    /** Whether the space stands on the wrong side of the mark: „дума ,друга“. */
    private static boolean isMovedOn(String text, int at) {
        boolean between =
                isLetter(text, at - 2) && isLetter(text, at + 1) && !isTechnical(text, at);
        return switch (text.charAt(at)) {
            case ',', ';' -> between;
            case '.' ->
                    between
                            && isLower(text, at - 2)
                            && Character.isUpperCase(text.charAt(at + 1))
                            && isLower(text, at + 2)
                            && NAMES.stream().noneMatch(name -> text.startsWith(name, at + 1));
            default -> false;
        };
    }

    /** Whether two words of a sentence meet at a mark, and no address or abbreviation has it. */
    private static boolean isJoined(String text, int at) {
        char next = text.charAt(at + 1);
        boolean cyrillic =
                LoneLetters.isCyrillic(text.charAt(at - 1)) && LoneLetters.isCyrillic(next);
        boolean capital = Character.isUpperCase(next);
        boolean small = Character.isLowerCase(text.charAt(at - 1));
        boolean likely =
                switch (text.charAt(at)) {
                    case '.' ->
                            small
                                    && capital
                                    && isLower(text, at + 2)
                                    && isPoint(text, at, cyrillic);
                    case ':' -> cyrillic && small && isLetter(text, at - 3);
                    case ',', ';' ->
                            isLetter(text, at + 2)
                                    && (at > 1 && text.charAt(at - 2) == '°'
                                            || isLetter(text, at - 2)
                                                    && (cyrillic || isLetter(text, at - 3)));
                    default -> capital && small;
                };
        return likely && !isTechnical(text, at);
    }

    /** „Форум“,който: between what closes and a word a comma stands with its space. */
    private static boolean isBehindSign(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == ';')
                && CLOSING.indexOf(text.charAt(at - 1)) >= 0
                && isLetter(text, at + 2)
                && !isTechnical(text, at);
    }

    /** „гр.София“; in Latin only between whole words, as names of programs have points, too. */
    private static boolean isPoint(String text, int at, boolean cyrillic) {
        if (cyrillic) {
            return true;
        }
        int end = at + 1;
        while (isLetter(text, end)) {
            end++;
        }
        int start = at;
        while (isLower(text, start - 1)) {
            start--;
        }
        boolean word =
                at - start > 2 && isEnd(text, end) && (start == 0 || isGap(text.charAt(start - 1)));
        return word && !NAMES.contains(text.substring(at + 1, end));
    }

    /** Looks no further than a long word goes: what has no gap for longer is no language. */
    private static boolean isTechnical(String text, int at) {
        int from = at;
        while (from > 0 && at - from < REACH && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int end = Math.min(text.length(), at + REACH);
        for (int i = from; i < end && !Character.isWhitespace(text.charAt(i)); i++) {
            if (TECHNICAL.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.startsWith("www.", from);
    }

    /** Whether a Bulgarian quotation is open there; it may have been closed as in English. */
    private static boolean isOpen(String text, int at) {
        int closed = Math.max(text.lastIndexOf('“', at - 1), text.lastIndexOf('”', at - 1));
        return text.lastIndexOf('„', at) > closed;
    }

    /** The programme’s name ends in its plus: “Erasmus +”. */
    private static Optional<Slip> plus(String text, int at) {
        boolean apart =
                isGap(text.charAt(at - 1))
                        && PLUS.stream().anyMatch(name -> text.startsWith(name, at - 8))
                        && !isLetter(text, at - 9)
                        && (isEnd(text, at + 1) || !isLetter(text, at + 1));
        return apart ? Optional.of(new Slip("before", at - 1, at + 1)) : Optional.empty();
    }

    /** A space between a word and the bracket or mark that closes. */
    private static Optional<Slip> inside(String text, int at) {
        boolean apart =
                isGap(text.charAt(at - 1))
                        && at > 1
                        && (isLetter(text, at - 2) || isDigit(text.charAt(at - 2)));
        return apart ? Optional.of(new Slip("inside", at - 1, at + 1)) : Optional.empty();
    }

    private static Optional<Slip> opening(String text, int at) {
        boolean apart =
                at + 2 < text.length()
                        && isGap(text.charAt(at + 1))
                        && isLetter(text, at + 2)
                        && (isGap(text.charAt(at - 1)) || isLetter(text, at - 2));
        return apart ? Optional.of(new Slip("inside", at, at + 2)) : Optional.empty();
    }

    /** A space that does not give way, beside another one: within a line the gap is seen. */
    private static Optional<Slip> several(String text, int at) {
        if (at > 1 && isGap(text.charAt(at - 1)) && isGap(text.charAt(at - 2))) {
            // Of a long row the first two have spoken.
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        boolean within = end < text.length() && text.charAt(end) != '\n';
        boolean first = at > 1 && !Character.isWhitespace(text.charAt(at - 2));
        boolean beside = isGap(text.charAt(at - 1)) && first && text.charAt(at - 2) != NO_BREAK;
        if (within && end > at + 1 && !Character.isWhitespace(text.charAt(at - 1)) && !beside) {
            return isGap(text.charAt(at - 1))
                    ? Optional.empty()
                    : Optional.of(new Slip("several", at, at + 2));
        }
        return beside && within
                ? Optional.of(new Slip("several", at - 1, at + 1))
                : Optional.empty();
    }

    private static Optional<Slip> unit(String text, int at) {
        Matcher unit = UNIT.matcher(text).region(at, Math.min(text.length(), at + 6));
        unit.useTransparentBounds(true);
        int from = at;
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean inWord = from > 0 && (isLetter(text, from - 1) || text.charAt(from - 1) == '-');
        boolean shortYear =
                text.charAt(at) == 'г'
                        && at - from == 2
                        && from > 0
                        && text.charAt(from - 1) == '.';
        boolean range = inWord && from > 1 && isDigit(text.charAt(from - 2));
        return unit.lookingAt() && (!inWord || range) && !shortYear
                ? Optional.of(new Slip("unit", from, unit.end(1)))
                : Optional.empty();
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || text.charAt(at) == NO_BREAK;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == NO_BREAK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isLower(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLowerCase(text.charAt(at));
    }
}
