package org.vestnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.problem.Place;

/**
 * Turns what stands within a block into a line. Goes along the tree without recursion: emphasis can
 * nest as deep as the text is long.
 */
final class InlineWriter {
    /** Deeper elements keep their text and lose their tags. */
    private static final int DEEPEST = 60;

    private final Draft draft;
    private final Line line;
    private final RawTags tags;
    private int depth;
    private int links;

    private InlineWriter(Draft draft, Passage.Kind kind) {
        this.draft = draft;
        this.line = new Line(kind);
        this.tags = new RawTags(draft, line);
    }

    /** All that stands within a block. */
    static Line line(Draft draft, Node block) {
        return line(draft, block.getFirstChild(), Optional.empty(), kind(block));
    }

    private static Passage.Kind kind(Node block) {
        if (block instanceof Heading) {
            return Passage.Kind.HEADING;
        }
        return block instanceof TableCell ? Passage.Kind.CELL : Passage.Kind.TEXT;
    }

    /** The nodes from one to the one before another. */
    static Line line(Draft draft, Node first, Optional<Node> stop) {
        return line(draft, first, stop, Passage.Kind.TEXT);
    }

    private static Line line(Draft draft, Node first, Optional<Node> stop, Passage.Kind kind) {
        InlineWriter writer = new InlineWriter(draft, kind);
        if (draft.isHeard() && first != null && draft.marks().isForeign(first.getParent())) {
            writer.line.foreign();
        }
        writer.walk(first, stop);
        writer.tags.closeRaw();
        return writer.line;
    }

    private void walk(Node first, Optional<Node> stop) {
        Node last = stop.orElse(null);
        Node node = first;
        while (node != null && (depth > 0 || node != last)) {
            if (enter(node)) {
                depth++;
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    continue;
                }
                leave(node);
            }
            while (node.getNext() == null && depth > 0) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    /** Whether the node's children follow. */
    private boolean enter(Node node) {
        if (node instanceof Text) {
            text(Texts.string(node.getChars()), node.getStartOffset());
        } else if (node instanceof SoftLineBreak) {
            line.text("\n", node.getStartOffset());
        } else if (node instanceof StrongEmphasis) {
            return element("strong", node);
        } else if (node instanceof Emphasis) {
            return element("em", node);
        } else if (node instanceof Strikethrough) {
            return element("del", node);
        } else if (Aim.isLink(node)) {
            return link(node);
        } else if (Aim.isPicture(node)) {
            picture(node);
        } else {
            return enterRare(node);
        }
        return false;
    }

    private boolean enterRare(Node node) {
        if (node instanceof Code code) {
            code(code);
        } else if (node instanceof HardLineBreak) {
            line.markup().append("<br>");
            line.text("\n", node.getStartOffset());
        } else if (node instanceof HtmlEntity entity) {
            line.literal(Texts.entity(entity), node.getStartOffset());
        } else if (node instanceof AutoLink link) {
            autoLink(Aim.of(link), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autoLink(Aim.of(link), link.getText().toString());
        } else if (node instanceof HtmlInline tag) {
            tags.tag(tag);
        } else if (node instanceof Footnote mark) {
            footnote(mark);
        } else if (node instanceof TextBase) {
            tags.enter("");
            return true;
        }
        return false;
    }

    private void text(String text, int offset) {
        if (!BareAddress.mayBeIn(text)) {
            Texts.write(line, text, offset);
            return;
        }
        int done = 0;
        Optional<BareAddress> next = BareAddress.in(text, 0);
        while (next.isPresent()) {
            BareAddress address = next.get();
            Texts.write(line, text.substring(done, address.from()), offset + done);
            done = address.to();
            String shown = text.substring(address.from(), done);
            int from = offset + address.from();
            if (address.target().isEmpty()) {
                line.literal(shown, from);
            } else {
                autoLink(new Aim(address.target(), "", from, offset + done), shown);
            }
            next = BareAddress.in(text, done);
        }
        Texts.write(line, text.substring(done), offset + done);
    }

    private boolean element(String name, Node node) {
        if (depth < DEEPEST) {
            line.markup().append('<').append(name).append(draft.marks().of(node)).append('>');
            tags.enter("</" + name + ">");
        } else {
            tags.enter("");
        }
        return true;
    }

    private void leave(Node node) {
        depth--;
        tags.leave();
        if (Aim.isLink(node) && Aim.isAt(node)) {
            links--;
            line.close();
        } else if (Aim.isLink(node) && node.getLastChild() != null) {
            source(node.getLastChild().getEndOffset(), node.getEndOffset());
        }
    }

    private boolean link(Node node) {
        Optional<Aim> aim = Aim.of(node, draft.document());
        if (aim.isEmpty()) {
            return undefined((RefNode) node);
        }
        boolean nested = links++ > 0;
        line.open(aim.get().target());
        if (nested || isUnsafe(aim.get())) {
            tags.enter("");
        } else {
            open(aim.get(), draft.marks().of(node));
            tags.enter("</a>");
        }
        return true;
    }

    private void open(Aim aim, String marks) {
        line.markup().append("<a");
        if (aim.isWithinPage()) {
            String fragment = aim.target().substring(1);
            draft.ids().ask(fragment, aim.from(), aim.to());
            line.markup().append(" href=\"#");
            Escapes.attribute(line.markup(), fragment.replace(" ", "%20"));
            line.markup().append('"');
        } else {
            Place place = draft.source().place(aim.from(), aim.to());
            line.slot(offset -> new LinkSlot(offset, aim.target(), place));
        }
        if (!aim.title().isEmpty() && !marks.contains(" title=")) {
            line.markup().append(" title=\"");
            Escapes.attribute(line.markup(), aim.title());
            line.markup().append('"');
        }
        line.markup().append(marks).append('>');
    }

    private boolean isUnsafe(Aim aim) {
        if (aim.isUnsafe()) {
            String scheme = aim.target().substring(0, aim.target().indexOf(':') + 1);
            draft.warn(MarkdownRule.UNSAFE_LINK, aim.from(), aim.to(), scheme);
            return true;
        }
        return false;
    }

    /** Brackets that lead nowhere are text, around the text that they hold. */
    private boolean undefined(RefNode node) {
        if (node.getFirstChild() == null) {
            source(node.getStartOffset(), node.getEndOffset());
            return false;
        }
        source(node.getStartOffset(), node.getFirstChild().getStartOffset());
        tags.enter("");
        return true;
    }

    private void source(int from, int to) {
        if (from < to) {
            Texts.write(line, draft.source().text().substring(from, to), from);
        }
    }

    private void autoLink(Aim aim, String shown) {
        boolean linked = links == 0 && !isUnsafe(aim);
        if (linked) {
            open(aim, "");
        }
        line.literal(shown, aim.from());
        line.markup().append(linked ? "</a>" : "");
    }

    private void code(Code node) {
        line.markup().append("<code").append(draft.marks().of(node)).append('>');
        line.literal(Texts.code(node.getText()), node.getStartOffset());
        line.markup().append("</code>");
    }

    private void picture(Node node) {
        Optional<Aim> aim = Aim.of(node, draft.document());
        if (aim.isEmpty()) {
            source(node.getStartOffset(), node.getEndOffset());
            return;
        }
        Pictures.picture(draft, node)
                .ifPresent(
                        picture -> {
                            List<Picture> one = List.of(picture);
                            line.object(node.getStartOffset());
                            line.slot(offset -> new PhotoSlot(offset, Layout.INLINE, one));
                        });
    }

    private void footnote(Footnote mark) {
        if (mark.getFootnoteBlock() == null) {
            String text = mark.getChars().toString();
            line.literal(text, mark.getStartOffset());
            draft.warn(
                    MarkdownRule.UNKNOWN_FOOTNOTE,
                    mark.getStartOffset(),
                    mark.getEndOffset(),
                    text);
            return;
        }
        Footnotes.Note note = draft.footnotes().mark(mark.getFootnoteBlock());
        String id = draft.ids().own(note.markId(note.marks()));
        draft.ids().own(note.id());
        line.object(mark.getStartOffset());
        line.markup().append("<sup class=\"footnote-mark\" id=\"").append(id).append("\">");
        if (links == 0) {
            line.markup()
                    .append("<a role=\"doc-noteref\" href=\"#")
                    .append(note.id())
                    .append("\">");
        }
        line.markup().append(note.number()).append(links == 0 ? "</a></sup>" : "</sup>");
    }
}
