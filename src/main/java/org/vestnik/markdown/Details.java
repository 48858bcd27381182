package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * {@code <details>} with its {@code <summary>}: blocks around paragraphs. One that is opened in a
 * container ends with it at the latest.
 */
final class Details {
    private static final String DETAILS = "details";
    private static final String SUMMARY = "summary";

    private final Draft draft;
    private final StringBuilder out;
    private int open;

    Details(Draft draft) {
        this.draft = draft;
        this.out = draft.out();
    }

    /** Begins a container; what {@link #end} is to be given. */
    int begin() {
        int outer = open;
        open = 0;
        return outer;
    }

    void end(int outer) {
        while (open > 0) {
            close();
        }
        open = outer;
    }

    /** Whether the paragraph holds such a tag that we can follow. */
    boolean isIn(Paragraph paragraph) {
        int within = open;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isOpening(node) || within > 0 && isTag(node, DETAILS, true)) {
                return true;
            }
        }
        return false;
    }

    void write(Paragraph paragraph) {
        Node start = paragraph.getFirstChild();
        for (Node node = start; node != null; node = start) {
            if (isOpening(node)) {
                start = opening((HtmlInline) node);
            } else if (open > 0 && isTag(node, DETAILS, true)) {
                close();
                start = node.getNext();
            } else {
                start = text(node);
            }
        }
    }

    /** Writes the text up to the next tag of ours; that tag. */
    private Node text(Node first) {
        Node from = first;
        while (from != null && isSpace(from)) {
            from = from.getNext();
        }
        Node to = from;
        while (to != null && !isOpening(to) && !(open > 0 && isTag(to, DETAILS, true))) {
            to = to.getNext();
        }
        if (from != to) {
            Line line = InlineWriter.line(draft, from, Optional.ofNullable(to));
            if (!line.isEmpty()) {
                out.append("<p>");
                line.write(draft);
                out.append("</p>\n");
            }
        }
        return to;
    }

    /** Writes the tag and its summary; what follows it. */
    private Node opening(HtmlInline node) {
        HtmlInline summary = summary(node).orElseThrow();
        Node close = summaryEnd(summary).orElseThrow();
        tag(node, DETAILS);
        out.append('\n');
        tag(summary, SUMMARY);
        InlineWriter.line(draft, summary.getNext(), Optional.of(close)).write(draft);
        out.append("</summary>\n");
        open++;
        return close.getNext();
    }

    private void tag(HtmlInline node, String name) {
        out.append('<').append(name);
        RawTags.attributes(draft, out, HtmlTag.of(node.getChars().toString()), node);
        out.append('>');
    }

    private void close() {
        out.append("</details>\n");
        open--;
    }

    /** A details tag that its summary follows: HTML asks for that. */
    private static boolean isOpening(Node node) {
        return isTag(node, DETAILS, false)
                && summary((HtmlInline) node).flatMap(Details::summaryEnd).isPresent();
    }

    private static Optional<HtmlInline> summary(HtmlInline details) {
        Node next = details.getNext();
        while (next != null && isSpace(next)) {
            next = next.getNext();
        }
        return next != null && isTag(next, SUMMARY, false)
                ? Optional.of((HtmlInline) next)
                : Optional.empty();
    }

    private static Optional<Node> summaryEnd(HtmlInline summary) {
        for (Node node = summary.getNext(); node != null; node = node.getNext()) {
            if (isTag(node, SUMMARY, true)) {
                return Optional.of(node);
            }
            if (isTag(node, SUMMARY, false) || isTag(node, DETAILS, false)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HtmlInlineComment
                || node instanceof Text && node.getChars().isBlank();
    }

    private static boolean isTag(Node node, String name, boolean closing) {
        if (!(node instanceof HtmlInline)) {
            return false;
        }
        HtmlTag tag = HtmlTag.of(node.getChars().toString());
        return tag.closing() == closing && tag.name().equals(name);
    }
}
