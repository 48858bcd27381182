package org.vestnik.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of CommonMark's specification.
 *
 * @param number as the specification counts, from 1
 */
record SpecExample(int number, String section, String markdown, String html) {
    private static final String FENCE = "`".repeat(32);

    /** All of them, in order; arrows in the specification stand for tabs. */
    static List<SpecExample> all() {
        List<SpecExample> found = new ArrayList<>();
        String section = "";
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+ ", "");
            } else if (line.equals(FENCE + " example")) {
                StringBuilder markdown = new StringBuilder();
                at = take(lines, at + 1, ".", markdown);
                StringBuilder html = new StringBuilder();
                at = take(lines, at + 1, FENCE, html);
                found.add(
                        new SpecExample(
                                found.size() + 1, section, markdown.toString(), html.toString()));
            }
        }
        return found;
    }

    private static int take(List<String> lines, int from, String end, StringBuilder into) {
        int at = from;
        for (; !lines.get(at).equals(end); at++) {
            into.append(lines.get(at).replace('→', '\t')).append('\n');
        }
        return at;
    }

    private static List<String> lines() {
        try (InputStream in = SpecExample.class.getResourceAsStream("/commonmark/spec.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
