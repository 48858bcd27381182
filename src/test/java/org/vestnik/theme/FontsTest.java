package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.language.Language;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.Relation;
import org.vestnik.publicity.Statement;

/** The cut fonts against the stylesheet that loads them and the strip that is printed in one. */
class FontsTest {
    private static final Path ASSETS = Path.of("themes/institution/assets");
    private static final Pattern FACE =
            Pattern.compile(
                    "@font-face \\{ font-family: (\\w+);.*?url\\(fonts/([\\w-]+)\\.woff2\\);"
                            + "(?: unicode-range: ([^;]+);)?");

    /** A rule of the stylesheet; a letter is looked for in the last one that promises it. */
    private record Face(String family, String font, BitSet promised) {}

    @Test
    void every_letter_of_a_font_is_found_and_no_other_font_is_loaded_in_vain() throws IOException {
        BitSet none = new BitSet();
        Map<String, BitSet> held = held();
        List<Face> faces = faces();
        assertThat(faces).extracting(Face::font).containsExactlyInAnyOrderElementsOf(held.keySet());
        for (Face face : faces) {
            held.get(face.font()).stream()
                    .forEach(
                            letter ->
                                    assertThat(
                                                    held.getOrDefault(
                                                            font(faces, face.family(), letter),
                                                            none))
                                            .as("U+%X in %s", letter, face.font())
                                            .matches(letters -> letters.get(letter)));
        }
    }

    @Test
    void the_strip_has_every_letter_of_the_statements_and_the_funds() throws IOException {
        BitSet none = new BitSet();
        Map<String, BitSet> held = held();
        List<Face> faces = faces();
        String printed = String.join("", printed()).replaceAll("[ \u00a0]", "");
        assertThat(printed.chars().distinct().count()).isGreaterThan(120);
        printed.chars()
                .forEach(
                        letter ->
                                assertThat(held.getOrDefault(font(faces, "Strip", letter), none))
                                        .as("letter %c", letter)
                                        .matches(letters -> letters.get(letter)));
    }

    @Test
    void the_fonts_of_a_page_are_light() throws IOException {
        String[] bulgarian = {
            "strip-cyrillic",
            "serif-cyrillic",
            "serif-common",
            "serif-latin",
            "sans-cyrillic",
            "sans-latin"
        };
        assertThat(weight(bulgarian)).isLessThan(58_000);
        assertThat(weight("strip-latin")).isLessThan(6_000);
        assertThat(weight("strip-cyrillic")).isLessThan(6_000);
        assertThat(weight("strip-greek")).isLessThan(6_000);
    }

    private static long weight(String... fonts) throws IOException {
        long bytes = 0;
        for (String font : fonts) {
            bytes += Files.size(ASSETS.resolve("fonts/" + font + ".woff2"));
        }
        return bytes;
    }

    private static List<String> printed() {
        List<String> texts = new ArrayList<>();
        for (Language language : Statement.languages()) {
            for (Relation relation : Relation.values()) {
                texts.add(Statement.of(language, relation).text());
            }
            texts.add(Statement.union(language).text());
            Fund.ids().forEach(id -> texts.add(Fund.named(id).get().name(language).text()));
        }
        return texts;
    }

    private static String font(List<Face> faces, String family, int letter) {
        return faces.stream()
                .filter(face -> face.family().equals(family) && face.promised().get(letter))
                .reduce((first, second) -> second)
                .map(Face::font)
                .orElse("none");
    }

    private static List<Face> faces() throws IOException {
        List<Face> faces = new ArrayList<>();
        Matcher face = FACE.matcher(Files.readString(ASSETS.resolve("site.css")));
        while (face.find()) {
            String ranges = face.group(3) == null ? "0-10FFFF" : face.group(3).replace("U+", "");
            faces.add(new Face(face.group(1), face.group(2), letters(ranges)));
        }
        return faces;
    }

    /** What cut.sh has read back from the fonts. */
    private static Map<String, BitSet> held() throws IOException {
        Map<String, BitSet> held = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/fonts/letters.txt"))) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ");
                held.put(words[0], letters(words[1]));
            }
        }
        return held;
    }

    private static BitSet letters(String ranges) {
        BitSet letters = new BitSet();
        for (String range : ranges.split(", ?")) {
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0], 16);
            letters.set(first, Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return letters;
    }
}
