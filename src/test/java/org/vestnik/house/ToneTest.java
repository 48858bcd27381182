package org.vestnik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Messages;

/**
 * Problems speak in one tone: they stand behind a colon, so they begin with a small letter and end
 * without a full stop. What stands alone on its line (the commands' own words, and why the machine
 * failed) is a whole sentence.
 */
class ToneTest {
    /** What these say stands on a line or on a button of its own. */
    private static final Set<String> ALONE_PACKAGES = Set.of("cli", "preview");

    /** The keys of machine failures, which are no rule's. */
    private static final Set<String> ALONE =
            Set.of(
                    "address-unusable",
                    "folder-denied",
                    "folder-disk-full",
                    "folder-file-too-large",
                    "folder-interrupted",
                    "folder-name",
                    "folder-no-rights",
                    "folder-unreadable",
                    "folder-write-failed",
                    "jar-unreadable",
                    "photo-memory",
                    "port-taken",
                    "source-changed",
                    "source-denied",
                    "source-disk-full",
                    "source-file-too-large",
                    "source-is-folder",
                    "source-no-rights",
                    "source-unreadable",
                    "source-vanished",
                    "source-write-failed");

    /** Names keep their capital letter. */
    private static final Pattern NAME =
            Pattern.compile("(Vestnik|Windows|Word|Mac|Европейският съюз)\\b.*");

    private static final Pattern SECOND_SENTENCE = Pattern.compile("[^.…]\\. ");

    @Test
    void problems_and_hints_begin_small_and_end_without_a_full_stop() throws IOException {
        for (String language : List.of("en", "bg")) {
            for (String name : Messages.PACKAGES) {
                if (!ALONE_PACKAGES.contains(name)) {
                    sentences(name, language).forEach(ToneTest::isOfOneTone);
                }
            }
        }
    }

    private static void isOfOneTone(String key, String said) {
        if (ALONE.contains(key)) {
            return;
        }
        boolean small = !Character.isUpperCase(said.codePointAt(0));
        assertThat(small || NAME.matcher(said).matches()).as(key + "=" + said).isTrue();
        assertThat(said).as(key).doesNotEndWith(".").doesNotContainPattern(SECOND_SENTENCE);
    }

    @Test
    void what_stands_alone_is_a_whole_sentence() throws IOException {
        for (String language : List.of("en", "bg")) {
            Map<String, String> all = new LinkedHashMap<>(sentences("files", language));
            all.putAll(sentences("photo", language));
            all.putAll(sentences("preview", language));
            for (String key : ALONE) {
                assertThat(all.get(key)).as(key).matches("(?s)[\\p{Lu}“„].*");
            }
        }
    }

    @Test
    void the_files_are_in_order_and_say_each_thing_once() throws IOException {
        List<String> seen = new ArrayList<>();
        for (String name : Messages.PACKAGES) {
            List<String> english = List.copyOf(sentences(name, "en").keySet());
            assertThat(List.copyOf(sentences(name, "bg").keySet())).as(name).isEqualTo(english);
            assertThat(english).as(name).isSortedAccordingTo(Comparator.comparing(ToneTest::order));
            seen.addAll(english);
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }

    /** A variant follows its code, and a hint follows its own sentence at once. */
    private static String order(String key) {
        return (key + ".").replace(".hint.", ".\u0001").replace('.', '\u0002');
    }

    /** The lines of a file as they stand, each in the form {@code key=value}. */
    private static Map<String, String> sentences(String name, String language) throws IOException {
        String file = "/org/vestnik/" + name + "/messages_" + language + ".properties";
        Map<String, String> sentences = new LinkedHashMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(it -> !it.startsWith("#")).toList()) {
                assertThat(line).as(file).matches("[a-z0-9.-]+=\\S.*");
                int sign = line.indexOf('=');
                String before = sentences.put(line.substring(0, sign), line.substring(sign + 1));
                assertThat(before).as(line).isNull();
            }
        }
        return sentences;
    }
}
