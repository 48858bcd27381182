package org.vestnik.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

class SourceTextTest {
    private static final String FILE = "content/a/bg.md";

    private static Outcome<Optional<SourceText>> read(byte[] bytes) {
        return SourceText.read(new MemoryFile(FILE, bytes));
    }

    private static String text(byte[] bytes) {
        var outcome = read(bytes);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow().text();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_any_system_are_fine() {
        assertThat(text("\uFEFFа\r\nб\rв\n\r\nг".getBytes(UTF_8))).isEqualTo("а\nб\nв\n\nг");
        assertThat(text(bytes())).isEmpty();
        assertThat(text("\r".getBytes(UTF_8))).isEqualTo("\n");
    }

    @Test
    void a_replacement_character_that_somebody_typed_is_fine() {
        assertThat(text("a\uFFFDb".getBytes(UTF_8))).isEqualTo("a\uFFFDb");
    }

    @Test
    void the_cyrillic_code_page_is_recognised_at_its_first_letter() {
        byte[] bytes =
                "---\r\ntitle: Обучение в Пазарджик\r\n---\r\n"
                        .getBytes(Charset.forName("windows-1251"));
        var outcome = read(bytes);
        assertThat(Report.of(outcome)).containsExactly("2:8-9 not-utf-8.windows-1251");
        assertThat(outcome.value()).isEmpty();
        assertThat(Report.said(outcome, "bg").get(0)).contains("кирилска");
    }

    @Test
    void the_western_code_page_is_recognised() {
        byte[] bytes =
                "title: Mañana en España, Düsseldorf".getBytes(Charset.forName("windows-1252"));
        assertThat(Report.of(read(bytes))).containsExactly("1:10-11 not-utf-8.windows-1252");
        byte[] quotes = "He said “yes”".getBytes(Charset.forName("windows-1252"));
        assertThat(Report.of(read(quotes))).containsExactly("1:9-10 not-utf-8.windows-1252");
    }

    @Test
    void utf_16_is_recognised_with_and_without_a_mark() {
        String text = "title: Обучение в Пазарджик\nand some English words\n";
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            assertThat(Report.of(read(("\uFEFF" + text).getBytes(charset))))
                    .containsExactly("1:1-1 not-utf-8.utf-16");
            assertThat(Report.of(read(text.getBytes(charset))))
                    .containsExactly("1:1-1 not-utf-8.utf-16");
        }
    }

    @Test
    void a_damaged_text_is_shown_at_its_first_bad_byte() {
        byte[] bytes = "Обучение\nи още Xедин ред".getBytes(UTF_8);
        bytes["Обучение\nи още ".getBytes(UTF_8).length] = (byte) 0x98;
        assertThat(Report.of(read(bytes))).containsExactly("2:7-8 not-utf-8");
        byte[] cut = java.util.Arrays.copyOf("Обучение".getBytes(UTF_8), 15);
        assertThat(Report.of(read(cut))).containsExactly("1:8-9 not-utf-8");
    }

    @Test
    void long_forms_and_halves_of_pairs_are_not_utf_8() {
        assertThat(read(bytes('a', 0xC0, 0x80)).hasErrors()).isTrue();
        assertThat(read(bytes(0xED, 0xA0, 0x80)).hasErrors()).isTrue();
        assertThat(read(bytes(0xF4, 0x90, 0x80, 0x80)).hasErrors()).isTrue();
    }

    @Test
    void a_character_zero_is_replaced_with_a_warning() {
        var outcome = read("да\n😀\0б\0".getBytes(UTF_8));
        assertThat(Report.of(outcome)).containsExactly("2:2-3 text-zero");
        assertThat(outcome.value().get().text()).isEqualTo("да\n😀\uFFFDб\uFFFD");
    }

    @Test
    void a_text_over_a_million_bytes_is_not_read() {
        assertThat(read(new byte[1_000_001]).value()).isEmpty();
        var outcome = read("a".repeat(2_345_678).getBytes(UTF_8));
        assertThat(Report.of(outcome)).containsExactly(FILE + " text-too-long");
        assertThat(Report.said(outcome, "en"))
                .containsExactly("this text has 2.3 million bytes; at most 1 million can be read");
        assertThat(text("a".repeat(1_000_000).getBytes(UTF_8))).hasSize(1_000_000);
    }

    @Test
    void the_line_of_a_place_is_shown_in_the_encoding_that_the_file_seems_to_have() {
        byte[] cyrillic = "едно\r\nдве".getBytes(Charset.forName("windows-1251"));
        SourceTree tree =
                SourceTree.of(
                        Map.of(
                                "content/a.md", "\uFEFFa\r\nб\rв".getBytes(UTF_8),
                                "content/b.md", cyrillic,
                                "content/c.md", "\uFEFFедно".getBytes(UTF_16LE)));
        assertThat(tree.line(new Place("content/a.md", 1, 1, 1))).contains("a");
        assertThat(tree.line(new Place("content/a.md", 2, 1, 1))).contains("б");
        assertThat(tree.line(new Place("content/a.md", 3, 1, 1))).contains("в");
        assertThat(tree.line(new Place("content/a.md", 4, 1, 1))).isEmpty();
        assertThat(tree.line(new Place("content/b.md", 2, 1, 1))).contains("две");
        assertThat(tree.line(new Place("content/c.md", 1, 1, 1))).contains("едно");
        assertThat(tree.line(Place.of("content/a.md"))).isEmpty();
        assertThat(tree.line(Place.start("content/none.md"))).isEmpty();
    }

    @Test
    void random_bytes_never_make_it_fail() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            var outcome = read(bytes);
            assertThat(outcome.value().isEmpty()).as("seed " + seed).isEqualTo(outcome.hasErrors());
            outcome.value().ifPresent(it -> assertThat(it.text()).doesNotContain("\r"));
        }
    }
}
