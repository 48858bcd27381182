package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes blocks, each container by going into it; how deep that may be is bounded. */
final class FlowWriter {
    /** A dash before words, as in “– Stanka, 84”. */
    private static final Pattern SOURCE = Pattern.compile("(?:--|[–—―])\\s*\\p{L}");

    /** Nobody quotes a list of a quotation of a list that often. */
    static final int DEEPEST = 60;

    private final Draft draft;
    private final StringBuilder out;
    private final Details details;
    private int depth;

    /** The end of a footnote, which goes into its last paragraph. */
    private String tail = "";

    private Optional<Node> tailOwner = Optional.empty();

    FlowWriter(Draft draft) {
        this.draft = draft;
        this.out = draft.out();
        this.details = new Details(draft);
    }

    /** Thrown out of the middle of a text that nests too deeply. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Node node;

        TooDeep(Node node) {
            super("too deep", null, false, false);
            this.node = node;
        }

        int offset() {
            return node.getStartOffset();
        }
    }

    void children(Node parent) {
        if (++depth > DEEPEST) {
            throw new TooDeep(parent);
        }
        int outer = details.begin();
        Node node = parent.getFirstChild();
        while (node != null) {
            node = block(node).getNext();
        }
        details.end(outer);
        depth--;
    }

    /** Like {@link #children}, with a text at the end of the last paragraph. */
    void childrenWithTail(Node parent, String end) {
        Node last = parent.getLastChild();
        while (last != null && !(last instanceof Block)) {
            last = last.getPrevious();
        }
        boolean within = last instanceof Paragraph && !Pictures.isAlone(last);
        tail = end;
        tailOwner = within ? Optional.of(last) : Optional.empty();
        children(parent);
        tailOwner = Optional.empty();
        if (!within) {
            out.append("<p>").append(end).append("</p>\n");
        }
    }

    /** Writes the block; the last node that was written with it. */
    private Node block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof DefinitionList) {
            new ListWriter(draft, this).definitions(node);
        } else if (node instanceof ListBlock list) {
            new ListWriter(draft, this).list(list);
        } else if (node instanceof BlockQuote) {
            container("blockquote", node);
        } else if (node instanceof TableBlock table) {
            TableWriter.write(draft, table);
        } else if (node instanceof FencedCodeBlock code) {
            code(node, code.getContentChars(), language(code));
        } else if (node instanceof IndentedCodeBlock code) {
            code(node, code.getContentChars().trimTailBlankLines(), "");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
        } else if (node instanceof HtmlCommentBlock comment) {
            afterComment(comment);
        } else if (node instanceof DirectiveLine directive) {
            Directives.write(draft, directive);
        } else if (node instanceof DefinitionItem) {
            container("div", node);
        }
        return node;
    }

    void container(String name, Node node) {
        out.append('<').append(name).append(draft.marks().of(node)).append(">\n");
        children(node);
        out.append("</").append(name).append(">\n");
    }

    /** The author's attributes; else those of the words that say whose a quotation is. */
    private String marks(Paragraph node) {
        String given = draft.marks().of(node);
        boolean source =
                node.getParent() instanceof BlockQuote
                        && node.getNext() == null
                        && node.getPrevious() instanceof Paragraph
                        && SOURCE.matcher(node.getChars()).lookingAt();
        return given.isEmpty() && source ? " class=\"source\"" : given;
    }

    private Node paragraph(Paragraph node) {
        if (Pictures.isAlone(node)) {
            return Pictures.write(draft, node);
        }
        if (details.isIn(node)) {
            details.write(node);
            return node;
        }
        Line line = InlineWriter.line(draft, node);
        if (line.isEmpty()) {
            return node;
        }
        boolean bare = ListWriter.isBare(node);
        out.append(bare ? "" : "<p" + marks(node) + ">");
        String plain = line.write(draft);
        if (tailOwner.isPresent() && tailOwner.get() == node) {
            out.append(' ').append(tail);
        }
        out.append(bare ? "\n" : "</p>\n");
        if (node.getParent() instanceof Document) {
            draft.opening(plain);
        }
        return node;
    }

    private void heading(Heading node) {
        Line line = InlineWriter.line(draft, node);
        if (line.isBlank()) {
            draft.warn(MarkdownRule.HEADING_EMPTY, node.getStartOffset(), node.getEndOffset());
            return;
        }
        int level = level(node);
        Marks.Named named = draft.marks().named(node, line.plain());
        out.append("<h").append(level).append(named.attributes()).append('>');
        String text = line.write(draft).replace('\n', ' ').strip();
        out.append("</h").append(level).append(">\n");
        draft.heading(new MarkdownText.Heading(level, named.id(), text));
    }

    private int level(Heading node) {
        int from = node.getStartOffset();
        int to = node.getEndOffset();
        int level = Math.max(2, node.getLevel());
        if (node.getLevel() == 1) {
            draft.warn(MarkdownRule.HEADING_LEVEL, from, to);
        } else if (level > draft.lastLevel() + 1) {
            draft.warn(MarkdownRule.HEADING_SKIPPED, from, to, level, draft.lastLevel());
        }
        return level;
    }

    private void code(Node node, BasedSequence content, String language) {
        out.append("<pre").append(draft.marks().of(node)).append("><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            Escapes.attribute(out, language);
            out.append('"');
        }
        out.append('>');
        String text = content.toString();
        Escapes.text(out, text);
        out.append(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
        out.append("</code></pre>\n");
    }

    private static String language(FencedCodeBlock code) {
        return code.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
    }

    /** What the author wrote on the line on which a comment ends. */
    private void afterComment(HtmlCommentBlock comment) {
        String text = comment.getContentChars().toString();
        int close = text.indexOf(CommentBlock.CLOSE) + CommentBlock.CLOSE.length();
        String rest = text.substring(Math.min(close, text.length())).strip();
        if (!rest.isEmpty()) {
            out.append("<p>");
            Escapes.text(out, rest);
            out.append("</p>\n");
        }
    }

    /** Writes the footnotes that have marks; their own marks can call for more. */
    void footnotes() {
        Footnotes notes = draft.footnotes();
        if (notes.count() == 0) {
            return;
        }
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < notes.count(); i++) {
            Footnotes.Note note = notes.get(i);
            out.append("<li id=\"").append(note.id()).append("\">\n");
            childrenWithTail(note.block(), back(note));
            out.append("</li>\n");
        }
        out.append("</ol>\n</div>\n");
    }

    private static String back(Footnotes.Note note) {
        StringBuilder back = new StringBuilder();
        for (int mark = 1; mark <= note.marks(); mark++) {
            String name = note.number() + (mark == 1 ? "" : "." + mark);
            back.append(mark == 1 ? "" : " ")
                    .append("<a role=\"doc-backlink\" href=\"#")
                    .append(note.markId(mark))
                    .append("\" aria-label=\"↩ ")
                    .append(name)
                    .append("\">↩</a>");
        }
        return back.toString();
    }

    /** Reports the footnotes that no mark leads to. */
    void unusedFootnotes(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block && !draft.footnotes().has(block)) {
                BasedSequence name = block.getText();
                draft.warn(
                        MarkdownRule.UNUSED_FOOTNOTE,
                        block.getStartOffset(),
                        name.getEndOffset() + 1,
                        name);
            }
        }
    }
}
