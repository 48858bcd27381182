package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    private static final Comparator<String> BG = Collation.in(Language.BULGARIAN);

    @Test
    void bulgarian_ignores_quotes_and_case_and_puts_its_letters_first() {
        inOrder(
                BG,
                "2018",
                "Агенция",
                "„Бряг“",
                "Ново село",
                "Новосел",
                "община",
                "Община",
                "община Лесичово",
                "Община – Пазарджик",
                "(Сърница)",
                "„Център“",
                "Яна",
                "Europe",
                "Zagreb",
                "Ένωση");
    }

    @Test
    void a_marked_i_is_an_i_and_a_short_i_is_not() {
        inOrder(BG, "ива", "ѝва", "ивб", "йод", "кон");
    }

    @Test
    void english_puts_latin_first_and_ignores_marks() {
        inOrder(
                Collation.in(Language.ENGLISH),
                "A school",
                "“Åland”",
                "Alz",
                "Puebla",
                "Zagreb",
                "Агенция");
    }

    @Test
    void other_languages_have_their_own_alphabet() {
        inOrder(
                Collation.in(Language.of("sv")),
                "Azerbajdzjan",
                "Österrike".replace('Ö', 'O'),
                "Ö");
        inOrder(Collation.in(Language.of("cs")), "cena", "hora", "„chata“", "ihned");
        inOrder(Collation.in(Language.of("es")), "nube", "«ñandú»", "obra");
    }

    private static void inOrder(Comparator<String> order, String... texts) {
        List<String> shuffled = new ArrayList<>(List.of(texts));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(order);
        assertThat(shuffled).containsExactly(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void our_order_of_words_is_icus(String code) {
        Comparator<String> ours = Collation.in(Language.of(code));
        Collator icu = Collator.getInstance(new ULocale(code));
        icu.setStrength(Collator.PRIMARY);
        Random random = new Random(7);
        String letters = "абвйиъьюяАБВЙИЯ abcxyzABCZ019éöąѝ";
        for (int i = 0; i < 100_000; i++) {
            String a = word(random, letters);
            String b = word(random, letters);
            int expected = icu.compare(Collation.bare(a), Collation.bare(b));
            if (expected != 0) {
                assertThat(Integer.signum(ours.compare(a, b))).as(a + "|" + b).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en", "de"})
    void the_order_never_contradicts_itself(String code) {
        Comparator<String> order = Collation.in(Language.of(code));
        Random random = new Random(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add(word(random, "абѝйиАБab\u0300\u0306éE „“-–1Ωω'"));
        }
        List<String> other = new ArrayList<>(texts);
        Collections.shuffle(other, random);
        texts.sort(order);
        other.sort(order);
        assertThat(other).isEqualTo(texts);
        for (int i = 0; i + 1 < texts.size(); i += 7) {
            for (int j = i + 1; j < texts.size(); j += 97) {
                assertThat(order.compare(texts.get(i), texts.get(j))).isLessThanOrEqualTo(0);
            }
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void names_of_files_are_counted_as_people_count() {
        inOrder(
                NaturalOrder.NAMES,
                "1.jpg",
                "2.jpg",
                "10.jpg",
                "99999999999999999999999.jpg",
                "100000000000000000000000.jpg",
                "photo01.jpg",
                "photo1.jpg",
                "Photo2.jpg",
                "photo2.jpg",
                "photo2a.jpg",
                "photo10.jpg",
                "зала 2.jpg",
                "Зала 10.jpg");
    }
}
