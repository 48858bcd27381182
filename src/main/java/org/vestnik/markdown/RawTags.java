package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML that an author may write, within one paragraph: a few inline elements that nest as they
 * should. All else is shown as text, and said. Keeps the closing tags of Markdown's own elements
 * too, so that neither can cut through the other.
 */
final class RawTags {
    private static final Set<String> ALLOWED =
            Set.of(
                    "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
                    "s", "small", "span", "strong", "sub", "sup", "time", "u");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "\\d{4}(-\\d{2}(-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?"
                            + "|\\d{2}:\\d{2}(:\\d{2})?"
                            + "|P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");

    /** Deeper ones are shown as text: no reader means that. */
    private static final int DEEPEST = 50;

    private final Draft draft;
    private final Line line;
    private final Deque<Open> open = new ArrayDeque<>();
    private int rawOpen;

    /** A closing tag that is still to come; a raw one may be closed by the author. */
    private record Open(String close, boolean raw, int from, int to) {}

    RawTags(Draft draft, Line line) {
        this.draft = draft;
        this.line = line;
    }

    /** Markdown's own element is open; its closing tag follows when its node ends. */
    void enter(String close) {
        open.push(new Open(close, false, 0, 0));
    }

    /** Closes the last of Markdown's own elements, and what the author left open within. */
    void leave() {
        closeRaw();
        line.markup().append(open.pop().close());
    }

    /** Closes what the author left open; at the end of the paragraph, or of the element around. */
    void closeRaw() {
        while (!open.isEmpty() && open.peek().raw()) {
            Open left = open.pop();
            rawOpen--;
            line.markup().append(left.close());
            draft.warn("unclosed", MarkdownRule.RAW_HTML, left.from(), left.to(), left.close());
        }
    }

    void tag(HtmlInline node) {
        String text = node.getChars().toString();
        HtmlTag tag = HtmlTag.of(text);
        if (tag.name().equals("br")) {
            line.markup().append("<br>");
            line.text("\n", node.getStartOffset());
        } else if (tag.closing()) {
            close(tag, node, text);
        } else if (ALLOWED.contains(tag.name()) && isWhole(tag) && rawOpen < DEEPEST) {
            open(tag, node);
        } else {
            asText(node, text);
        }
    }

    /** Shows the tag as the author wrote it. */
    void asText(HtmlInline node, String text) {
        line.literal(text, node.getStartOffset());
        draft.warn(MarkdownRule.RAW_HTML, node.getStartOffset(), node.getEndOffset(), text);
    }

    private void open(HtmlTag tag, HtmlInline node) {
        line.markup().append('<').append(tag.name());
        attributes(draft, line.markup(), tag, node);
        line.markup().append('>');
        open.push(
                new Open(
                        "</" + tag.name() + ">", true, node.getStartOffset(), node.getEndOffset()));
        rawOpen++;
    }

    private void close(HtmlTag tag, HtmlInline node, String text) {
        String close = "</" + tag.name() + ">";
        if (!isOpen(close)) {
            asText(node, text);
            return;
        }
        while (!open.peek().close().equals(close)) {
            Open left = open.pop();
            rawOpen--;
            line.markup().append(left.close());
            draft.warn("unclosed", MarkdownRule.RAW_HTML, left.from(), left.to(), left.close());
        }
        open.pop();
        rawOpen--;
        line.markup().append(close);
    }

    private boolean isOpen(String close) {
        for (Iterator<Open> all = open.iterator(); all.hasNext(); ) {
            Open one = all.next();
            if (!one.raw()) {
                return false;
            }
            if (one.close().equals(close)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element has the attribute without which it says nothing. */
    private static boolean isWhole(HtmlTag tag) {
        Map<String, String> attributes = tag.attributes();
        return switch (tag.name()) {
            case "span" -> Marks.isLanguage(attributes.getOrDefault("lang", ""));
            case "time" -> isMoment(attributes.getOrDefault("datetime", ""));
            default -> true;
        };
    }

    static void attributes(Draft draft, StringBuilder out, HtmlTag tag, HtmlInline node) {
        tag.attributes()
                .forEach(
                        (name, value) -> {
                            String plain = Texts.unescapeEntities(value);
                            if (!isAllowed(tag.name(), name, plain)) {
                                draft.warn(
                                        "attribute",
                                        MarkdownRule.RAW_HTML,
                                        node.getStartOffset(),
                                        node.getEndOffset(),
                                        name,
                                        tag.name());
                                return;
                            }
                            out.append(' ').append(name);
                            if (!name.equals("open")) {
                                out.append("=\"");
                                Escapes.attribute(out, plain);
                                out.append('"');
                            }
                        });
    }

    private static boolean isAllowed(String element, String name, String value) {
        return switch (name) {
            case "lang" -> Marks.isLanguage(value);
            case "dir" -> Marks.isDirection(value);
            case "title" -> true;
            case "datetime" ->
                    (element.equals("time") || element.equals("del") || element.equals("ins"))
                            && isMoment(value);
            case "open" -> element.equals("details");
            default -> false;
        };
    }

    private static boolean isMoment(String value) {
        return MOMENT.matcher(value).matches();
    }
}
