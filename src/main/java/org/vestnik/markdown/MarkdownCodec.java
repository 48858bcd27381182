package org.vestnik.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.Fact;
import org.vestnik.markdown.MarkdownText.Heading;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.markdown.MarkdownText.Rest;
import org.vestnik.markdown.MarkdownText.Slot;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

/**
 * A text as bytes, to be remembered between builds. The HTML stands last and is decoded when it is
 * asked for. The file's name is not in it: the same text in another file is the same bytes, where
 * it stands on the same line. Thread-safe.
 */
public final class MarkdownCodec {
    /** Grows with every change to what reading gives or to the form of these bytes. */
    private static final String VERSION = "markdown-8";

    /** The number that stands for a slot of this kind; below it are links and photos. */
    private static final int TABLE = 1 + Layout.values().length;

    private static final int BLOCK = TABLE + 1;

    private MarkdownCodec() {}

    /** The version of all that a {@link MarkdownText} depends on in this package's code. */
    public static String version() {
        return VERSION;
    }

    public static byte[] write(MarkdownText text) {
        byte[] html = text.html().getBytes(StandardCharsets.UTF_8);
        ByteSink out = new ByteSink(html.length + 1024);
        out.number(text.words());
        out.text(text.opening());
        out.number(text.headings().size());
        for (Heading heading : text.headings()) {
            out.number(heading.level());
            out.text(heading.id());
            out.text(heading.text());
        }
        out.number(text.slots().size());
        for (Slot slot : text.slots()) {
            write(out, slot);
        }
        out.number(text.facts().size());
        for (Fact fact : text.facts()) {
            out.text(fact.value());
            out.text(fact.written());
            write(out, fact.place());
        }
        out.number(text.problems().size());
        for (Problem problem : text.problems()) {
            write(out, problem);
        }
        out.bytes(html);
        return out.toBytes();
    }

    /**
     * The text again; the bytes are kept, so nobody may change them.
     *
     * @param file the logical path, for places
     */
    public static MarkdownText read(byte[] bytes, String file) {
        ByteSource in = new ByteSource(bytes);
        int words = in.number();
        String opening = in.text();
        List<Heading> headings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            headings.add(new Heading(in.number(), in.text(), in.text()));
        }
        List<Slot> slots = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            slots.add(slot(in, file));
        }
        List<Fact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(new Fact(in.text(), in.text(), place(in, file)));
        }
        List<Problem> problems = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            problems.add(problem(in, file));
        }
        Supplier<String> html = in.later();
        return new MarkdownText(html, new Rest(slots, headings, opening, words, facts, problems));
    }

    private static void write(ByteSink out, Slot slot) {
        out.number(slot.offset());
        if (slot instanceof LinkSlot link) {
            out.number(0);
            out.text(link.target());
            write(out, link.place());
        } else if (slot instanceof PhotoSlot photos) {
            out.number(1 + photos.layout().ordinal());
            out.number(photos.pictures().size());
            for (Picture picture : photos.pictures()) {
                out.text(picture.target());
                out.text(picture.alt());
                out.text(picture.title());
                write(out, picture.place());
            }
        } else if (slot instanceof TableSlot table) {
            out.number(TABLE);
            write(out, List.of(table.data()));
            write(out, table.columns());
            write(out, table.sort());
            out.number(table.limit());
        } else if (slot instanceof BlockSlot block) {
            out.number(BLOCK);
            out.text(block.name());
            out.number(block.level());
            out.number(block.given().size());
            block.given().keySet().forEach(out::text);
            write(out, List.copyOf(block.given().values()));
            write(out, block.place());
        }
    }

    private static void write(ByteSink out, List<Asked> names) {
        out.number(names.size());
        for (Asked asked : names) {
            out.text(asked.name());
            write(out, asked.place());
        }
    }

    private static List<Asked> names(ByteSource in, String file) {
        List<Asked> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            names.add(new Asked(in.text(), place(in, file)));
        }
        return names;
    }

    private static Slot slot(ByteSource in, String file) {
        int offset = in.number();
        int kind = in.number();
        if (kind == 0) {
            return new LinkSlot(offset, in.text(), place(in, file));
        }
        if (kind == TABLE) {
            Asked data = names(in, file).get(0);
            return new TableSlot(offset, data, names(in, file), names(in, file), in.number());
        }
        return kind == BLOCK ? block(offset, in, file) : photos(offset, kind, in, file);
    }

    private static Slot block(int offset, ByteSource in, String file) {
        String name = in.text();
        int level = in.number();
        List<String> keys = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            keys.add(in.text());
        }
        List<Asked> values = names(in, file);
        Map<String, Asked> given = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            given.put(keys.get(i), values.get(i));
        }
        return new BlockSlot(offset, name, level, given, place(in, file));
    }

    private static Slot photos(int offset, int kind, ByteSource in, String file) {
        List<Picture> pictures = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            pictures.add(new Picture(in.text(), in.text(), in.text(), place(in, file)));
        }
        return new PhotoSlot(offset, Layout.values()[kind - 1], pictures);
    }

    private static void write(ByteSink out, Problem problem) {
        out.number(problem.severity().ordinal());
        out.text(problem.code());
        write(out, problem.place());
        write(out, problem.message());
        out.number(problem.hint().isPresent() ? 1 : 0);
        problem.hint().ifPresent(hint -> write(out, hint));
    }

    private static Problem problem(ByteSource in, String file) {
        return new Problem(
                Severity.values()[in.number()],
                in.text(),
                place(in, file),
                message(in),
                in.number() == 1 ? Optional.of(message(in)) : Optional.empty());
    }

    private static void write(ByteSink out, Message message) {
        out.text(message.key());
        out.number(message.arguments().size());
        message.arguments().forEach(out::text);
    }

    private static Message message(ByteSource in) {
        String key = in.text();
        List<String> arguments = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            arguments.add(in.text());
        }
        return new Message(key, arguments);
    }

    private static void write(ByteSink out, Place place) {
        out.number(place.line());
        out.number(place.column());
        out.number(place.endColumn() - place.column());
    }

    private static Place place(ByteSource in, String file) {
        int line = in.number();
        int column = in.number();
        return new Place(file, line, column, column + in.number());
    }
}
