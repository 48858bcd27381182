package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;

/** Photos that stand by themselves: one is a figure, several are a gallery. */
final class Pictures {
    private Pictures() {}

    /**
     * Writes the slot for the pictures of this paragraph and of those after it that hold nothing
     * else.
     *
     * @return the last node that belongs to it
     */
    static Node write(Draft draft, Node first) {
        List<Picture> pictures = new ArrayList<>();
        Node last = first;
        for (Node node = first; node != null; node = node.getNext()) {
            if (isAlone(node)) {
                collect(draft, node, pictures);
                last = node;
            } else if (!isNothing(node)) {
                break;
            }
        }
        Layout layout = pictures.size() == 1 ? Layout.FIGURE : Layout.GALLERY;
        if (!pictures.isEmpty()) {
            draft.slot(offset -> new PhotoSlot(offset, layout, pictures));
            draft.out().append('\n');
        }
        return last;
    }

    /** Whether the node is a paragraph of pictures and nothing else. */
    static boolean isAlone(Node paragraph) {
        if (!(paragraph instanceof Paragraph)) {
            return false;
        }
        boolean any = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean picture = Aim.isPicture(node) && Aim.isAt(node);
            if (!picture && !isSpace(node)) {
                return false;
            }
            any |= picture;
        }
        return any;
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof HtmlInlineComment
                || node instanceof AttributesNode
                || node instanceof Text && node.getChars().isBlank();
    }

    private static boolean isNothing(Node node) {
        return node instanceof BlankLine
                || node instanceof Reference
                || node instanceof HtmlCommentBlock;
    }

    private static void collect(Draft draft, Node paragraph, List<Picture> into) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (Aim.isPicture(node)) {
                picture(draft, node).ifPresent(into::add);
            }
        }
    }

    /** The picture; none where its destination is refused. */
    static Optional<Picture> picture(Draft draft, Node node) {
        Aim aim = Aim.of(node, draft.document()).orElseThrow();
        if (aim.isUnsafe()) {
            String scheme = aim.target().substring(0, aim.target().indexOf(':') + 1);
            draft.warn(MarkdownRule.UNSAFE_LINK, aim.from(), aim.to(), scheme);
            return Optional.empty();
        }
        String alt = Texts.plain(node).replace('\n', ' ').strip();
        String title = aim.title().replace('\n', ' ').strip();
        return Optional.of(
                new Picture(
                        aim.target(),
                        draft.set(alt, node.getStartOffset(), node.getEndOffset()),
                        draft.set(title, node.getStartOffset(), node.getEndOffset()),
                        draft.source().place(aim.from(), aim.to())));
    }
}
