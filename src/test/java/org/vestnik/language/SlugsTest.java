package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    private static final Language BG = Language.BULGARIAN;
    private static final Language EN = Language.ENGLISH;

    @ParameterizedTest
    @CsvSource({
        "Заключителна конференция в Пазарджик, zaklyuchitelna-konferentsia-v-pazardzhik",
        "Агенция за социално подпомагане, agentsia-za-sotsialno-podpomagane",
        "  „Форум“ – 2018 г.!  , forum-2018-g",
        "България, bulgaria",
        "дзен__дзен, dzen-dzen",
        "№ 5, no-5",
        "a\u0301b\u00ADc\u200Bd, abcd",
        "٣ ноември, 3-noemvri",
    })
    void a_title_becomes_latin_words(String title, String slug) {
        assertThat(Slugs.slug(title, BG)).isEqualTo(slug);
    }

    @Test
    void an_apostrophe_joins_in_english_and_parts_elsewhere() {
        assertThat(Slugs.slug("What's new? Don’t ask", EN)).isEqualTo("whats-new-dont-ask");
        assertThat(Slugs.slug("L'anno dell’Unione", Language.of("it")))
                .isEqualTo("l-anno-dell-unione");
    }

    @Test
    void a_text_without_letters_gives_nothing() {
        assertThat(Slugs.slug("", BG)).isEmpty();
        assertThat(Slugs.slug("— … ! 😀", BG)).isEmpty();
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        String title = "Повишаване на капацитета на служителите от общинската администрация";
        String slug = Slugs.slug(title, BG);
        assertThat(slug).isEqualTo("povishavane-na-kapatsiteta-na-sluzhitelite-ot-obshtinskata");
        assertThat(slug.length()).isLessThanOrEqualTo(Slugs.LONGEST);
        assertThat(Slugs.slug("a".repeat(59) + " b", EN)).hasSize(59);
        assertThat(Slugs.slug("a".repeat(60) + " b", EN)).hasSize(60);
        assertThat(Slugs.slug("a".repeat(61) + " b", EN)).hasSize(60);
        assertThat(Slugs.slug("a".repeat(58) + " b c", EN)).hasSize(60).endsWith("-b");
    }

    @Test
    void a_name_that_windows_keeps_for_a_device_gets_a_number() {
        assertThat(Slugs.slug("Con", EN)).isEqualTo("con-1");
        assertThat(Slugs.slug("con 1", EN)).isEqualTo("con-1");
        assertThat(Slugs.slug("COM5", EN)).isEqualTo("com5-1");
        assertThat(Slugs.given("aux")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2018", "final-conference", "a-1-b"})
    void a_good_slug_is_kept_as_given(String slug) {
        assertThat(Slugs.given(slug)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", "a-", "a--b", "A", "a_b", "a/b", "a.b", "новини", "a b", "é", ".."
            })
    void a_slug_that_cannot_stand_in_an_address_is_refused(String slug) {
        assertThat(Slugs.given(slug)).isEmpty();
        assertThat(Slugs.given(Slugs.slug(slug + "x", BG))).isPresent();
    }

    @Test
    void a_given_slug_may_be_longer_than_a_made_one() {
        assertThat(Slugs.given("a".repeat(200))).isPresent();
        assertThat(Slugs.given("a".repeat(201))).isEmpty();
    }

    @Test
    void the_slug_of_a_slug_is_itself_and_always_fits() {
        long seed = 20181214;
        Random random = new Random(seed);
        List<Language> languages =
                List.of(BG, EN, Language.of("de"), Language.of("el"), Language.of("sr"));
        for (int round = 0; round < 20_000; round++) {
            Language language = languages.get(round % languages.size());
            String text = anything(random);
            String slug = Slugs.slug(text, language);
            assertThat(Slugs.slug(slug, language)).as("seed %d: %s", seed, text).isEqualTo(slug);
            assertThat(slug.isEmpty() || Slugs.given(slug).isPresent())
                    .as("seed %d: %s → %s", seed, text, slug)
                    .isTrue();
            assertThat(slug.length()).isLessThanOrEqualTo(Slugs.LONGEST);
        }
    }

    private static String anything(Random random) {
        int[] limits = {0x80, 0x250, 0x500, 0x3000, 0x11000};
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(90);
        int limit = limits[random.nextInt(limits.length)];
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(6) == 0 ? ' ' : random.nextInt(limit));
        }
        return text.toString();
    }

    @Test
    void a_huge_text_is_no_trouble() {
        assertThat(Slugs.slug("-".repeat(1_000_000) + "я".repeat(1_000_000), BG)).hasSize(60);
    }
}
