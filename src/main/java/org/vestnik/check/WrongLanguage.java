package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A paragraph in another language than its page, as a translation leaves it behind: a screen reader
 * reads it with the wrong voice (WCAG 2.2, 3.1.2). What stands in quotes or in a link does not
 * count, nor does what its author has marked or quotes as a block.
 */
final class WrongLanguage implements WordCheck {
    private static final int FEWEST = 8;
    private static final Pattern QUOTED =
            Pattern.compile("„[^“”]*[“”]|“[^”]*”|«[^»]*»|\"[^\"]*\"|\\([^)]*\\)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** By far most of the letters are of the one alphabet. */
    private static final double MOST = 0.9;

    private static final double OWN = 0.05;
    private static final double OTHER = 0.2;
    private static final int SURE = 3;

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
        if (words.size() < FEWEST) {
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

    private static Optional<String> other(List<String> words, String page) {
        boolean cyrillicPage = CommonWords.isCyrillic(page);
        boolean latinPage = CommonWords.isLatin(page);
        double cyrillic = share(words);
        if (cyrillicPage && cyrillic < 1 - MOST || latinPage && cyrillic > MOST) {
            return CommonWords.of(words, page)
                    .filter(best -> best.hits() >= SURE)
                    .map(CommonWords.Found::language);
        }
        int own = CommonWords.hits(words, page);
        if (own < 0 || own > OWN * words.size()) {
            return Optional.empty();
        }
        return CommonWords.of(words, page)
                .filter(best -> best.hits() >= SURE && best.hits() >= OTHER * words.size())
                .map(CommonWords.Found::language);
    }

    private static double share(List<String> words) {
        long letters = 0;
        long cyrillic = 0;
        for (String word : words) {
            letters += word.length();
            char first = word.charAt(0);
            cyrillic += first >= '\u0400' && first <= '\u04FF' ? word.length() : 0;
        }
        return (double) cyrillic / letters;
    }

    private static List<String> words(Passage passage) {
        StringBuilder text = new StringBuilder(passage.text());
        for (Passage.Link link : passage.links()) {
            blank(text, link.from(), link.to());
        }
        Matcher quoted = QUOTED.matcher(passage.text());
        while (quoted.find()) {
            blank(text, quoted.start(), quoted.end());
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < CommonWords.ENOUGH) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }
}
