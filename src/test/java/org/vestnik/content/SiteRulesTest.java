package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;

/** What can be wrong with site.yaml: each rule with its place. */
class SiteRulesTest {
    private static final Language BG = Language.of("bg");
    private static final Language EN = Language.of("en");
    private static final String HEAD =
            "title: { bg: О, en: E }\nlanguages: [bg, en]\ntheme: institution\n";
    private static final String PROJECT = "project: { number: X-1, name: E }\n";
    private static final String FUNDING = "funding: { fund: ESF, period: 2014-2020 }\n";
    static final String WHOLE = HEAD + PROJECT + FUNDING;

    private static final String EVERY_KEY =
            """
            -- content/site.yaml --
            title: { bg: Обмяна на опит, en: Exchange of experience }
            description: { bg: Описание, en: Description }
            url: https://example.org/project
            languages: [bg, en]
            theme: institution
            theme-options: { page-size: 13 }
            logo: logo.svg
            timezone: Europe/Sofia
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмяна, en: Exchange }
              start: 2017-11-01
              end: 2018-12-31
              budget: { total: 124500.00, eu: 118275.00, national: 6225.00, currency: BGN }
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
              relation: co-funded
              logos: [ { file: esif.svg, alt: { bg: ЕСИФ, en: ESIF } } ]
            partners:
              puebla: { name: { bg: Пуебла, en: Puebla }, country: ES, url: https://example.org, logo: /puebla.svg }
            types:
              study-tour: { bg: { one: Пътуване, many: Пътувания }, en: { one: Tour, many: Tours } }
            tags: { социални иновации: { en: social innovation } }
            photos: { widths: [400, 800], quality: 80, formats: [jpeg] }
            menu: [articles, study-tour, calendar, pages/about, { label: { bg: О, en: O }, url: https://example.org }]
            footer: [pages/about, training]
            contact: { email: office@example.org, phone: 0700 }
            press: { text: { bg: Накратко., en: In short. } }
            accessibility: { }
            addresses: { bg: { news: vesti } }
            checks: { }
            publish: { }
            -- content/logo.svg --
            -- content/esif.svg --
            -- content/static/puebla.svg --
            """;

    @Test
    void every_key_is_read() {
        Sketch sketch =
                Sketch.of(EVERY_KEY + Sketch.text("content/pages/about/bg.md", "title: За нас"));
        sketch.reports();
        SiteConfig site = sketch.site.get();
        assertThat(site.title().in(EN)).contains("Exchange of experience");
        assertThat(site.description().in(BG)).contains("Описание");
        assertThat(site.url()).contains("https://example.org/project/");
        assertThat(site.languages()).containsExactly(BG, EN);
        assertThat(site.theme()).isEqualTo("institution");
        assertThat(site.themeOptions().get("page-size")).isPresent();
        assertThat(site.logo()).contains("content/logo.svg");
        assertThat(site.timezone()).isEqualTo(ZoneId.of("Europe/Sofia"));
        assertThat(site.types())
                .containsOnlyKeys(
                        "conference", "training", "visit", "infoday", "news", "study-tour");
        assertThat(site.types().get("study-tour").many().in(EN)).contains("Tours");
        assertThat(site.types().get("training").one().in(BG)).contains("Обучение");
        assertThat(site.tags()).containsOnlyKeys("социални иновации");
        assertThat(site.photos())
                .isEqualTo(new SiteConfig.PhotoSettings(List.of(400, 800), 80, false));
        assertThat(site.menu().stream().map(SiteConfig.MenuEntry::target))
                .containsExactly("articles", "study-tour", "calendar", "pages/about", "");
        assertThat(site.footer().stream().map(SiteConfig.MenuEntry::target))
                .containsExactly("pages/about", "training");
        assertThat(site.addresses()).isEqualTo(Map.of(BG, Map.of("news", "vesti")));
        assertThat(site.contact().email()).contains("office@example.org");
        assertThat(site.contact().phone()).contains("0700");
        assertThat(site.press().in(EN)).contains("In short.");
        assertThat(site.later()).containsOnlyKeys("addresses", "publish");
        partnerAndProject(site);
    }

    private static void partnerAndProject(SiteConfig site) {
        Partner partner = site.partners().get("puebla");
        assertThat(partner.country()).contains("ES");
        assertThat(partner.logo()).contains("content/static/puebla.svg");
        project(site.projects().get(0));
    }

    private static void project(Project project) {
        assertThat(project.id()).isEmpty();
        assertThat(project.number()).isEqualTo("BG05M9OP001-4.001-0080-C01");
        assertThat(project.start()).contains(LocalDate.of(2017, 11, 1));
        assertThat(project.end()).contains(LocalDate.of(2018, 12, 31));
        assertThat(project.budget()).containsEntry("eu", new BigDecimal("118275.00"));
        assertThat(project.currency()).isEqualTo("BGN");
        assertThat(project.partners()).containsExactly("puebla");
        Project.Funding funding = project.funding().get();
        assertThat(funding.fund()).isEqualTo("ESF");
        assertThat(funding.period()).isEqualTo("2014-2020");
        assertThat(funding.cofunded()).isTrue();
        assertThat(funding.logos().get(0).file()).isEqualTo("content/esif.svg");
    }

    @Test
    void without_site_yaml_there_is_no_site() {
        Sketch sketch = Sketch.of("-- content/articles/a/bg.md --\n");
        sketch.reports("site.yaml site-missing");
        assertThat(sketch.site).isEmpty();
    }

    @Test
    void title_languages_and_theme_are_required() {
        Sketch sketch = Sketch.site(PROJECT + FUNDING + "description: О\n");
        sketch.reports(
                "site.yaml:1:1-1 languages-missing",
                "site.yaml:1:1-1 site-theme-missing",
                "site.yaml:1:1-1 site-title-missing");
        assertThat(sketch.site).isEmpty();
    }

    @Test
    void an_unknown_language_is_told_the_right_code() {
        Sketch sketch =
                Sketch.site(WHOLE.replace("[bg, en]", "[bg, en, gr, български, pt_BR, bg]"));
        sketch.reports(
                "site.yaml:2:21-23 language-unknown",
                "site.yaml:2:25-34 language-unknown",
                "site.yaml:2:36-41 language-unknown",
                "site.yaml:2:43-45 listed-twice");
        assertThat(sketch.said())
                .contains("did you mean “el”?", "did you mean “bg”?", "did you mean “pt-br”?");
        assertThat(sketch.site.get().languages()).containsExactly(BG, EN);
    }

    @Test
    void a_language_without_words_of_ours_is_told_once_which_they_are() {
        Sketch sketch = Sketch.site(WHOLE.replace("[bg, en]", "[bg, en, th]"));
        sketch.reports(
                "site.yaml:1:8-24 text-language-missing",
                "site.yaml:2:21-23 language-words-missing",
                "site.yaml:2:21-23 language-addresses-missing");
        assertThat(String.join("|", sketch.said()))
                .contains("conference, training, visit, infoday, news")
                .contains("English: news, page, type, ");
    }

    @Test
    void words_that_site_yaml_gives_are_not_missed() {
        String given =
                """
                types:
                  conference: { th: { one: a, many: b } }
                  training: { th: { one: c, many: d } }
                  visit: { th: { one: e, many: f } }
                  infoday: { th: { one: g, many: h } }
                  news: { th: { one: i, many: j } }
                addresses:
                  th: { news: khao, page: na, type: a, topics: b, partners: c, calendar: d, projects: e }
                """;
        String site = WHOLE.replace("[bg, en]", "[bg, en, th]").strip() + "\n" + given;
        Sketch sketch = Sketch.site(site);
        sketch.reports(
                "site.yaml:1:8-24 text-language-missing",
                "site.yaml:2:21-23 language-addresses-missing");
        assertThat(String.join("|", sketch.said()))
                .contains("English: gallery, accessibility, privacy," + " funding, sitemap|");
    }

    @Test
    void a_text_speaks_the_languages_of_the_site() {
        Sketch.site(WHOLE + "description: { bg: О, de: B }")
                .reports(
                        "site.yaml:6:14-30 text-language-missing",
                        "site.yaml:6:23-25 text-language-unknown");
    }

    @Test
    void the_address_of_the_site_is_a_folder() {
        Sketch.site(WHOLE + "url: https://example.org/?a=1").reports("site.yaml:6:6-30 site-url");
        Sketch sketch = Sketch.site(WHOLE + "url: example.org");
        sketch.reports("site.yaml:6:6-17 url-form");
        assertThat(sketch.said()).contains("write it like this: url: https://example.org");
    }

    @Test
    void a_theme_is_a_folder() {
        Sketch.site(WHOLE.replace("institution", "../institution"))
                .reports("site.yaml:3:8-22 theme-name");
    }

    @Test
    void a_time_zone_is_known() {
        Sketch.site(WHOLE + "timezone: Europe/Sofya").reports("site.yaml:6:11-23 zone-unknown");
    }

    @Test
    void a_time_without_any_zone_is_noted_once() {
        String event = "title: П\ntype: news\ndate: 2018-12-14\nevent: { start: 2018-12-11 10:30 }";
        Sketch.of("-- content/site.yaml --\n" + WHOLE + Sketch.lead(event))
                .reports("bg.md:5:8-35 timezone-missing");
    }

    @Test
    void a_file_that_is_named_is_there() {
        Sketch sketch =
                Sketch.of(
                        "-- content/site.yaml --\n"
                                + WHOLE
                                + "logo: logo.png\n-- content/static/x.svg --\n-- content/logo.svg --");
        sketch.reports("site.yaml:6:7-15 file-missing");
        assertThat(sketch.said()).contains("did you mean “logo.svg”?");
    }

    @Test
    void a_type_has_words() {
        Sketch.site(
                        WHOLE
                                + """
                                types:
                                  calendar: { bg: { one: a, many: b } }
                                  tour: Пътуване
                                  visit: { bg: { one: Гостуване } }
                                  seminar: { bg: { one: Семинар, many: Семинари } }
                                  talk: { bg: Беседа, en: { one: Talk, many: Talks } }
                                """)
                .reports(
                        "site.yaml:7:3-11 type-reserved",
                        "site.yaml:8:3-7 type-words",
                        "site.yaml:9:12-14 type-words",
                        "site.yaml:10:3-10 type-words-missing",
                        "site.yaml:11:3-7 type-words-missing",
                        "site.yaml:11:11-13 type-words");
    }

    @Test
    void a_built_in_type_can_be_changed_in_one_language() {
        Sketch sketch = Sketch.site(WHOLE + "types: { visit: { en: { one: Trip, many: Trips } } }");
        sketch.reports();
        LocalText one = sketch.site.get().types().get("visit").one();
        assertThat(one.in(EN)).contains("Trip");
        assertThat(one.in(BG)).isPresent();
    }

    @Test
    void the_menu_leads_somewhere() {
        Sketch sketch =
                Sketch.of(
                        "-- content/site.yaml --\n"
                                + WHOLE
                                + "menu: [artcles, pages/abot, { label: x }]\n"
                                + Sketch.text("content/pages/about/bg.md", "title: За нас"));
        sketch.reports(
                "site.yaml:6:8-15 menu-unknown",
                "site.yaml:6:17-27 menu-unknown",
                "site.yaml:6:29-41 menu-link");
        assertThat(sketch.said())
                .contains("did you mean “articles”?", "did you mean “pages/about”?");
    }

    @Test
    void the_footer_leads_somewhere_too() {
        Sketch.of(
                        "-- content/site.yaml --\n"
                                + WHOLE
                                + "footer: [artcles, pages/abot, pages/about]\n"
                                + Sketch.text("content/pages/about/bg.md", "title: За нас"))
                .reports("site.yaml:6:10-17 menu-unknown", "site.yaml:6:19-29 menu-unknown");
    }

    @Test
    void later_sections_are_maps() {
        Sketch.site(WHOLE + "publish: ftp").reports("site.yaml:6:10-13 not-map");
    }
}
