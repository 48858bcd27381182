package org.vestnik.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A paragraph in another language than its page, as a translation leaves it behind: a screen reader
 * reads it with the wrong voice (WCAG 2.2, 3.1.2). What stands in quotes or in a link does not
 * count, nor does what its author has marked or quotes as a block.
 */
final class WrongLanguage implements WordCheck {
    private static final String BULGARIAN = "bg";
    private static final int FEWEST = 8;

    /** What opens a quotation or an aside, and what may close it. */
    private static final Map<Character, String> QUOTED =
            Map.of('„', "“”", '“', "”", '«', "»", '"', "\"", '(', ")");

    /** By far most of the letters are of one script. */
    private static final double MOST = 0.9;

    private static final double NAMES = 0.6;
    private static final double OWN = 0.05;
    private static final double OTHER = 0.2;
    private static final int SURE = 3;

    /** So many words with a letter that the language of the page does not have: no mere name. */
    private static final int MARKED = 2;

    @Override
    public CheckRule rule() {
        return CheckRule.WRONG_LANGUAGE;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        if (passage.kind() != Passage.Kind.TEXT || passage.isForeign() || isShort(passage)) {
            return;
        }
        List<String> words = words(passage);
        if (words.size() < FEWEST || isOfNames(passage.text())) {
            return;
        }
        String page = passage.language().base().code();
        other(words, page)
                .ifPresent(
                        found ->
                                problems.add(
                                        rule().at(
                                                        passage.place(0, passage.text().length()),
                                                        found,
                                                        page)));
    }

    /** Fewer gaps than words are asked for: most entries of lists need no more than this. */
    private static boolean isShort(Passage passage) {
        String text = passage.text();
        int gaps = 0;
        for (int at = 0; at < text.length() && gaps < FEWEST; at++) {
            gaps += text.charAt(at) <= ' ' ? 1 : 0;
        }
        return gaps < FEWEST - 1;
    }

    /** Partners in a row are in no language; even German begins fewer words with a capital. */
    private static boolean isOfNames(String text) {
        int words = 0;
        int capitals = 0;
        boolean within = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !within) {
                words++;
                capitals += Character.isLowerCase(c) ? 0 : 1;
            }
            within = letter;
        }
        return capitals > NAMES * words;
    }

    /** The language of a paragraph, where it is surely not that of its page. */
    static Optional<String> other(List<String> words, String page) {
        Optional<UnicodeScript> script = CommonWords.script(page);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        CommonWords small = CommonWords.among(words);
        if (share(words, script.get()) < 1 - MOST) {
            return small.best(page, SURE, it -> isItself(small, it))
                    .map(CommonWords.Found::language);
        }
        int own = small.hits(page);
        Optional<CommonWords.Found> found =
                own > OWN * words.size()
                        ? small.best(page, Math.max(SURE, own + 1), it -> isMarked(small, it, page))
                        : small.best(page, SURE, it -> isApart(small, it, page));
        return found.filter(best -> best.hits() >= OTHER * words.size())
                .map(CommonWords.Found::language);
    }

    /** Bulgarian in an English text is not Macedonian for want of a few words. */
    private static boolean isItself(CommonWords words, String language) {
        boolean cyrillic = CommonWords.script(language).equals(Optional.of(UnicodeScript.CYRILLIC));
        return !cyrillic || language.equals(BULGARIAN) || words.marked(language, BULGARIAN) > 0;
    }

    /** Languages that share small words, as Bulgarian and Russian do, are told by their letters. */
    private static boolean isMarked(CommonWords words, String language, String page) {
        return words.marked(language, page) >= MARKED;
    }

    /** Slavic languages in one alphabet are too near to one another to be told by words alone. */
    private static boolean isApart(CommonWords words, String language, String page) {
        Optional<UnicodeScript> script = CommonWords.script(language);
        boolean near =
                script.equals(Optional.of(UnicodeScript.CYRILLIC))
                        && script.equals(CommonWords.script(page));
        return !near || isMarked(words, language, page);
    }

    private static double share(List<String> words, UnicodeScript script) {
        long letters = 0;
        long own = 0;
        for (String word : words) {
            letters += word.length();
            own += UnicodeScript.of(word.codePointAt(0)) == script ? word.length() : 0;
        }
        return (double) own / letters;
    }

    private static List<String> words(Passage passage) {
        StringBuilder text = new StringBuilder(passage.text());
        for (Passage.Link link : passage.links()) {
            blank(text, link.from(), link.to());
        }
        blankQuoted(text);
        String small = text.toString().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= small.length() && words.size() < CommonWords.ENOUGH; at++) {
            boolean letter = at < small.length() && Character.isLetter(small.charAt(at));
            if (!letter && from >= 0) {
                words.add(small.substring(from, at));
            }
            from = !letter ? -1 : from < 0 ? at : from;
        }
        return words;
    }

    /** What nothing closes is no quotation; that is looked for once for each mark. */
    private static void blankQuoted(StringBuilder text) {
        Set<Character> unclosed = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (!isLetterOrGap(mark) && QUOTED.containsKey(mark) && !unclosed.contains(mark)) {
                int end = closed(text, at + 1, QUOTED.get(mark));
                if (end < 0) {
                    unclosed.add(mark);
                } else {
                    blank(text, at, end);
                    at = end - 1;
                }
            }
        }
    }

    /** Nearly every sign of a text. */
    private static boolean isLetterOrGap(char c) {
        return c == ' ' || Character.isLetter(c);
    }

    private static int closed(StringBuilder text, int from, String marks) {
        for (int at = from; at < text.length(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }
}
