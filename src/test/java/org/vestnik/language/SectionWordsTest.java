package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionWordsTest {
    private static final SectionWords BG = SectionWords.in(Language.BULGARIAN);

    @Test
    void the_addresses_are_those_of_the_contract() {
        assertThat(Arrays.stream(Section.values()).map(BG::word))
                .containsExactly(
                        "novini",
                        "stranitsa",
                        "vid",
                        "temi",
                        "partnyori",
                        "proekti",
                        "kalendar",
                        "galeria",
                        "dostapnost",
                        "lichni-danni",
                        "finansirane",
                        "karta-na-sayta");
        SectionWords english = SectionWords.in(Language.ENGLISH);
        assertThat(Arrays.stream(Section.values()).map(english::word))
                .containsExactly(
                        "news",
                        "page",
                        "type",
                        "topics",
                        "partners",
                        "projects",
                        "calendar",
                        "gallery",
                        "accessibility",
                        "privacy",
                        "funding",
                        "sitemap");
    }

    @Test
    void a_type_has_a_word_for_one_and_for_many() {
        assertThat(BG.one("infoday")).isEqualTo("Информационен ден");
        assertThat(BG.many("conference")).isEqualTo("Конференции");
        assertThatThrownBy(() -> BG.one("party")).hasMessage("Not a built-in type: party");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bg", "en", "es", "it", "de", "fr", "ro", "el", "cs", "pl", "hr", "pt", "sl", "sk",
                "hu", "nl"
            })
    void every_list_is_complete_and_fits_into_addresses(String code) {
        SectionWords words = SectionWords.in(Language.of(code));
        assertThat(words.isKnown()).isTrue();
        List<String> addresses = Arrays.stream(Section.values()).map(words::word).toList();
        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses).allMatch(word -> Slugs.given(word).isPresent());
        String pictures = WordList.read("words/" + code + ".properties").get("pictures");
        assertThat(pictures.split(", ")).allMatch(PictureWords.in(Language.of(code))::has);
        for (String type : SectionWords.TYPES) {
            assertThat(words.one(type)).isNotBlank();
            assertThat(Slugs.slug(words.many(type), Language.of(code))).isNotEmpty();
        }
    }

    @Test
    void a_language_without_a_list_is_answered_in_english_and_says_so() {
        SectionWords words = SectionWords.in(Language.of("eu"));
        assertThat(words.isKnown()).isFalse();
        assertThat(words.word(Section.NEWS)).isEqualTo("news");
    }

    @Test
    void a_region_has_the_words_of_its_language() {
        assertThat(SectionWords.in(Language.of("pt-br")).word(Section.NEWS)).isEqualTo("noticias");
    }

    @Test
    void a_site_may_choose_its_own_words() {
        SectionWords own = BG.with(Map.of("news", "vesti", "nonsense", "x"));
        assertThat(own.word(Section.NEWS)).isEqualTo("vesti");
        assertThat(own.word(Section.GALLERY)).isEqualTo("galeria");
        assertThat(BG.word(Section.NEWS)).isEqualTo("novini");
        assertThat(Section.named("news")).contains(Section.NEWS);
        assertThat(Section.named("nonsense")).isEmpty();
    }
}
