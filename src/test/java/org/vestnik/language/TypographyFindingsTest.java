package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Typography.Finding;
import org.vestnik.language.Typography.Kind;
import org.vestnik.language.Typography.Typeset;

class TypographyFindingsTest {
    private static List<Finding> in(String language, String... runs) {
        Typeset typeset = Typography.in(Language.of(language)).apply(List.of(runs));
        return typeset.findings();
    }

    @Test
    void a_wrong_closing_mark_is_reported_where_it_stands() {
        assertThat(in("bg", "хотел ", "„Форум”", " в"))
                .containsExactly(new Finding(Kind.CLOSING_MARK, 1, 6, "”", "“", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | „Форум” | CLOSING_MARK | 6 | ” | “",
                "bg | „Форум„ | CLOSING_MARK | 6 | „ | “",
                "bg | “Форум“ | OPENING_MARK | 0 | “ | „",
                "bg | ”Форум“ | OPENING_MARK | 0 | ” | „",
                "bg | «Форум“ | OTHER_STYLE | 0 | « | „",
                "bg | \"а “б” в | OPENING_MARK | 3 | “ | „",
                "bg | „а «б» в“ | OTHER_STYLE | 3 | « | ‚",
                "en | „Forum” | OPENING_MARK | 0 | „ | “",
                "en | “Forum“ | CLOSING_MARK | 6 | “ | ”",
                "ro | „Casa“ | CLOSING_MARK | 5 | “ | ”",
                "es | „Casa” | OPENING_MARK | 0 | „ | “",
                "fr | „Casa» | OPENING_MARK | 0 | „ | «",
            })
    void each_kind_of_wrong_mark_has_its_right_one(
            String language, String text, Kind kind, int offset, String seen, String right) {
        assertThat(in(language, text)).contains(new Finding(kind, 0, offset, seen, right, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | „Форум“ и ‚вътре‘, О’Хара",
                "bg | „Проект „Обмяна““",
                "bg | \"Форум\"",
                "en | “Forum” and ‘inner’ don’t",
                "de | »Haus« und „Haus“",
                "es | «Casa» y “casa”",
                "fr | « Maison » et “maison”",
                "hr | „Kuća” i »kuća«",
                "eu | „Etxe” «etxe»",
                "sv | ”Hus” och »hus»",
            })
    void right_marks_and_unknown_customs_are_not_reported(String language, String text) {
        assertThat(in(language, text)).isEmpty();
    }

    @Test
    void the_first_of_a_mark_is_reported_and_how_many_there_are() {
        assertThat(in("bg", "„а” ".repeat(1000) + "«б» “в” ".repeat(500)))
                .containsExactly(
                        new Finding(Kind.CLOSING_MARK, 0, 2, "”", "“", 1500),
                        new Finding(Kind.OTHER_STYLE, 0, 4000, "«", "„", 500),
                        new Finding(Kind.OPENING_MARK, 0, 4004, "“", "„", 500));
    }

    @Test
    void each_mark_of_a_kind_is_reported() {
        assertThat(in("bg", "„Форум” и „Перла„, „Море”"))
                .containsExactly(
                        new Finding(Kind.CLOSING_MARK, 0, 6, "”", "“", 2),
                        new Finding(Kind.CLOSING_MARK, 0, 16, "„", "“", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bg | хотел ,,Форум'' и ,,Море'' | ,, 6 „ 2; '' 13 “ 2",
                "bg | (,,Форум“) | ,, 1 „ 1",
                "bg | „Форум'', край | '' 6 “ 1",
                "bg | ''Форум'' | '' 0 „ 1; '' 7 “ 1",
                "bg | <<Форум>> | << 0 „ 1; >> 7 “ 1",
                "bg | ‹Форум› | ‹ 0 „ 1; › 6 “ 1",
                "bg | ‚‚Форум‘‘ | ‚‚ 0 „ 1; ‘‘ 7 “ 1",
                "en | ‘‘Forum’’ and ,,Sea\" | ‘‘ 0 “ 1; ’’ 7 ” 1; ,, 14 “ 1",
                "en | It was ''Fine.'' | '' 7 “ 1; '' 14 ” 1",
            })
    void a_mark_that_is_put_together_from_others_is_reported(
            String language, String text, String found) {
        assertThat(in(language, text))
                .allMatch(finding -> finding.kind() == Kind.MOCK)
                .extracting(f -> f.seen() + " " + f.offset() + " " + f.right() + " " + f.times())
                .containsExactly(found.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bg | дума ,,друга и трета",
                "bg | дума,, друга'' и",
                "bg | Начало › Новини › Форум",
                "bg | 5'' и 12'' тръба, a << b, c >> d",
                "de | ›Haus‹ und ‹Haus›",
                "en | The boys' and the girls' ''",
                "sv | ''Hus''",
            })
    void what_only_looks_like_such_a_mark_is_not_reported(String language, String text) {
        assertThat(in(language, text)).isEmpty();
    }

    @Test
    void a_wrong_mark_stays() {
        Typeset typeset = Typography.in(Language.BULGARIAN).apply(List.of("„Форум” и «Х»"));
        assertThat(typeset.runs()).containsExactly("„Форум” и\u00A0«Х»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en", "fr", "ro"})
    void any_text_comes_back_with_its_words(String code) {
        long seed = 42;
        Random random = new Random(seed);
        String letters = "абв abs 019,,<<>>‹›\"\"\"''„“”«»‚‘’--...()\u00A0\n\uFFFC😀";
        for (int round = 0; round < 20_000; round++) {
            List<String> runs =
                    List.of(text(random, letters), text(random, letters), text(random, letters));
            Typeset typeset = Typography.in(Language.of(code)).apply(runs);
            for (int i = 0; i < runs.size(); i++) {
                assertThat(bare(typeset.runs().get(i)))
                        .as("seed %d: %s", seed, runs)
                        .isEqualTo(bare(runs.get(i)));
            }
            for (Finding finding : typeset.findings()) {
                assertThat(runs.get(finding.run()).substring(finding.offset()))
                        .startsWith(finding.seen());
            }
            pairsAreWhole(String.join("", runs), String.join("", typeset.runs()), code);
        }
    }

    /** In Bulgarian every „ or “ that the text did not have came in a pair. */
    private static void pairsAreWhole(String before, String after, String code) {
        if (code.equals("bg") && !before.matches("(?s).*[„“”«»‚‘'].*")) {
            assertThat(count(after, '„') + count(after, '‚'))
                    .as(before)
                    .isEqualTo(count(after, '“') + count(after, '‘'));
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(15);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[\"'„“”«»‚‘’…–—.\\-\\s\u00A0\u202F]", "");
    }
}
