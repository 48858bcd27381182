package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of nodes. */
final class Texts {
    private Texts() {}

    /** Gives the line a node's text in runs; what was escaped is not touched by typography. */
    static void write(Line line, String text, int offset) {
        if (text.isEmpty()) {
            return;
        }
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            line.text(text, offset);
            return;
        }
        int done = 0;
        for (int at = 0; at < text.length(); ) {
            int end = escapeEnd(text, at);
            if (end == at) {
                at++;
                continue;
            }
            if (done < at) {
                line.text(text.substring(done, at), offset + done);
            }
            line.literal(resolve(text.substring(at, end)), offset + at);
            at = end;
            done = end;
        }
        if (done < text.length()) {
            line.text(text.substring(done), offset + done);
        }
    }

    /** The characters as a string; flexmark's own way goes through them one by one. */
    static String string(BasedSequence chars) {
        return chars instanceof SubSequence && chars.getBase() instanceof String base
                ? base.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
    }

    private static int escapeEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\\' && Destination.isEscapable(Destination.at(text, at + 1))) {
            return at + 2;
        }
        int end = c == '&' ? Entities.end(text, at) : -1;
        return end < 0 ? at : end;
    }

    private static String resolve(String escaped) {
        return escaped.charAt(0) == '\\' ? escaped.substring(1) : Entities.decode(escaped);
    }

    static String entity(HtmlEntity node) {
        return Entities.decode(node.getChars().toString());
    }

    static String unescapeEntities(String text) {
        return text.indexOf('&') < 0 ? text : Chars.whole(Escaping.unescapeHtml(text));
    }

    /** What stands within the node, without any markup. */
    static String plain(Node parent) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        Node node = parent.getFirstChild();
        while (node != null) {
            append(text, node);
            if (node.getFirstChild() != null && !(node instanceof Footnote)) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node.getNext() == null && depth > 0) {
                node = node.getParent();
                depth--;
            }
            node = node.getNext();
        }
        return Chars.whole(text.toString());
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof HtmlEntity entity) {
            text.append(entity(entity));
        } else if (node instanceof Text) {
            boolean code = node.getParent() instanceof Code;
            text.append(code ? node.getChars().toString() : node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        }
    }

    /** Spec: CommonMark §6.1, line ends become spaces, and one space at each end goes. */
    static String code(BasedSequence chars) {
        String text = chars.toString().replace('\n', ' ');
        boolean padded =
                text.length() > 2
                        && text.charAt(0) == ' '
                        && text.charAt(text.length() - 1) == ' '
                        && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }
}
