package org.vestnik.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a text by chance, as disks, encodings, careless hands and malice do; by a seed. */
final class Mutation {
    /** Pieces that mean something to YAML, Markdown, HTML or the templates. */
    private static final List<String> PIECES =
            List.of(
                    "---\n",
                    ": ",
                    "\n- ",
                    "\t",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "'",
                    "|\n",
                    ">\n",
                    "&a ",
                    "*a",
                    "!!int ",
                    "<<: *a\n",
                    "? ",
                    "# ",
                    "%YAML 1.1\n",
                    "null",
                    "true",
                    "~",
                    "0x1F",
                    "1e999",
                    "-1",
                    "2024-02-30",
                    "9999-12-31",
                    "99999999999999999999",
                    "title: ",
                    "date: ",
                    "events:\n",
                    "photos:\n",
                    "tags: []\n",
                    "slug: ../..\n",
                    "![x](",
                    "](../../../../x.md)",
                    "[^1]",
                    "[^1]: ",
                    "<script>",
                    "<details>",
                    "</summary>",
                    "<!--",
                    "<span lang=\"fr\">",
                    "{#a .b}",
                    "{{ x }}",
                    "{% raw %}",
                    "| a | b |\n|---|---|\n",
                    "```\n",
                    "> > > > > ",
                    "\\",
                    "&#x0;",
                    "&amp",
                    "\r",
                    "\u0000",
                    "\u2028",
                    "\u00a0",
                    "\uFEFF",
                    "\uD83D\uDE00",
                    "e\u0301",
                    "\u202e",
                    "\u0130",
                    "„",
                    "”",
                    "?lang",
                    "#",
                    "%2e%2e/",
                    "%zz",
                    "javascript:alert(1)",
                    "//evil.example/",
                    "С:\\",
                    "/");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    /** The text with a few things done to it. */
    byte[] of(byte[] text) {
        byte[] result = text;
        for (int times = upTo(3); times > 0; times--) {
            result = once(result);
        }
        return result;
    }

    private byte[] once(byte[] text) {
        int from = random.nextInt(text.length + 1);
        int to = from + random.nextInt(Math.min(text.length - from, 60) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(text, from);
            case 1 -> joined(text, from, new byte[0], to);
            case 2 -> joined(text, to, part(text, from, to), to);
            case 3 -> part(text, 0, from);
            default -> joined(text, from, one(PIECES).getBytes(StandardCharsets.UTF_8), from);
        };
    }

    private byte[] flipped(byte[] text, int at) {
        byte[] result = text.clone();
        if (at < result.length) {
            result[at] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private static byte[] part(byte[] text, int from, int to) {
        return Arrays.copyOfRange(text, from, to);
    }

    /** The text up to a place, something else, and the text from another place on. */
    private static byte[] joined(byte[] text, int before, byte[] middle, int after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, before);
        out.writeBytes(middle);
        out.write(text, after, text.length - after);
        return out.toByteArray();
    }
}
