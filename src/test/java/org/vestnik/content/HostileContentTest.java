package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Problem;

/** Whatever stands in the files, reading ends with problems and never with an exception. */
class HostileContentTest {
    private static final int ROUNDS = 2500;
    private static final Messages ENGLISH = Messages.in("en");
    private static final String FRONT =
            """
            title: Заключителна конференция
            type: conference
            date: 2018-12-14
            event: { start: 2018-12-11 10:30, end: 2018-12-12, place: Форум, country: BG, geo: [42.19, 24.33], participants: 64, organiser: lesichovo, status: held }
            partners: [lesichovo, puebla]
            tags: [социални иновации, култура]
            cover: hall.jpg
            photos:
              hall.jpg: Участници
              photo-2.jpg: { alt: Панел, focus: 40% 30%, minors: true, consent: parental, hide-from: 2030-01-01 }
            attachments: { agenda.pdf: Програма }
            slug: zaklyuchitelna
            aliases: [/index.php/novini/42]
            draft: false
            expires: 2030-01-01
            """;
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Обмяна, en: Exchange }
            url: https://example.org/project/
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            projects: [ { id: x, number: X-1, name: X, start: 2017-11-01, budget: { total: 124500.00, currency: BGN }, partners: [puebla] } ]
            funding: { fund: ESF, period: 2014-2020, relation: co-funded, logos: [ { file: a.svg, alt: A } ] }
            partners: { puebla: { name: { bg: Пуебла }, country: ES }, lesichovo: { name: Л } }
            types: { tour: { bg: { one: Т, many: Т }, en: { one: Tour, many: Tours } } }
            tags: { култура: { en: culture } }
            photos: { widths: [400, 800], quality: 82, formats: [jpeg] }
            menu: [articles, pages/about, { label: { bg: О, en: O }, url: https://example.org }]
            addresses: { bg: { news: novini } }
            contact: { email: a@example.org }
            -- content/a.svg --
            """;
    private static final String[] BITS = {
        "",
        " ",
        ":",
        ": ",
        "-",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\n",
        "\n  ",
        "'",
        "\"",
        "#",
        "?",
        "null",
        "~",
        "true",
        "да",
        "0",
        "-1",
        "99999999999999999999",
        "2018-13-45",
        "..",
        "/",
        "%",
        "\\",
        "é",
        "я",
        "𝄞",
        "\u0000",
        "\u202e",
        "&a ",
        "*a",
        "!x ",
        "|",
        ">",
        "\t",
        "x: y",
        "[]",
        "{}",
        "[[1]]",
        "{a: {b: c}}",
        "Z",
        "+02:00",
        " Europe/Nowhere",
        "14.12.2018 г.",
        "@",
        "bg"
    };

    @Test
    @Timeout(120)
    void no_mutation_of_a_good_front_matter_or_site_throws() {
        Random random = new Random(20181214);
        for (int round = 0; round < ROUNDS; round++) {
            read(SITE + Sketch.lead(mutated(FRONT, random)) + english(random));
            read(mutated(SITE, random) + Sketch.lead(FRONT));
        }
    }

    @Test
    @Timeout(20)
    void thousands_of_mistakes_in_one_file_end_soon() {
        StringBuilder photos =
                new StringBuilder("title: П\ntype: news\ndate: 2018-12-14\nphotos:\n");
        for (int i = 0; i < 3000; i++) {
            photos.append("  photo-").append(i).append(".jpeg: \n");
        }
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            files.append("-- content/articles/fair/photo-").append(i).append("_.jpg --\n");
        }
        long start = System.nanoTime();
        Sketch sketch = Sketch.of(Sketch.SITE + Sketch.lead(photos.toString()) + files);
        assertThat(sketch.problems).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private static String english(Random random) {
        return Sketch.text(
                "content/articles/fair/en.md",
                mutated("title: Fair\nevent: { place: Forum }\nphotos: { hall.jpg: A }\n", random));
    }

    private static void read(String text) {
        assertThatCode(
                        () -> {
                            Sketch sketch = Sketch.of(text);
                            for (Problem problem : sketch.problems) {
                                ENGLISH.say(problem.message());
                                assertThat(ENGLISH.keys()).contains(problem.message().key());
                                problem.hint()
                                        .ifPresent(
                                                hint ->
                                                        assertThat(ENGLISH.keys())
                                                                .contains(hint.key()));
                            }
                            sketch.library.ifPresent(
                                    library ->
                                            Shown.of(
                                                    library,
                                                    new Viewing(LocalDate.EPOCH, false, false)));
                        })
                .as(text)
                .doesNotThrowAnyException();
    }

    /** One to four places in which something is put in, taken out or written over. */
    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(12));
            String bit = BITS[random.nextInt(BITS.length)];
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, bit);
                case 1 -> changed.delete(at, end);
                default -> changed.replace(at, end, bit);
            }
        }
        return changed.toString();
    }
}
