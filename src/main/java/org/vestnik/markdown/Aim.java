package org.vestnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link or a picture leads.
 *
 * @param target with escapes and entities resolved
 * @param title likewise; "" where there is none
 * @param from where the destination stands in the source
 */
record Aim(String target, String title, int from, int to) {
    private static final List<String> UNSAFE = List.of("javascript:", "data:", "vbscript:");

    /** Empty for a reference that nobody defined. */
    static Optional<Aim> of(Node node, Document document) {
        if (node instanceof LinkNodeBase link) {
            return Optional.of(of(link));
        }
        if (node instanceof RefNode reference) {
            return reference.isDefined()
                    ? Optional.ofNullable(reference.getReferenceNode(document)).map(Aim::of)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    static Aim of(AutoLink link) {
        BasedSequence text = link.getText();
        return new Aim(text.toString(), "", text.getStartOffset(), text.getEndOffset());
    }

    static Aim of(MailLink link) {
        BasedSequence text = link.getText();
        return new Aim("mailto:" + text, "", text.getStartOffset(), text.getEndOffset());
    }

    /** Whether the node is a link or picture whose destination is known. */
    static boolean isAt(Node node) {
        return !(node instanceof RefNode reference) || reference.isDefined();
    }

    private static Aim of(LinkNodeBase link) {
        BasedSequence url = link.getUrl();
        return new Aim(
                Chars.whole(url.unescape()),
                Chars.whole(link.getTitle().unescape()),
                url.getStartOffset(),
                url.getEndOffset());
    }

    /** Browsers skip white space and control characters in a scheme, so we do. */
    boolean isUnsafe() {
        if (target.indexOf(':') < 0) {
            return false;
        }
        StringBuilder start = new StringBuilder();
        for (int at = 0; at < target.length() && start.length() < 16; at++) {
            if (target.charAt(at) > ' ') {
                start.append(target.charAt(at));
            }
        }
        String scheme = start.toString().toLowerCase(Locale.ROOT);
        return UNSAFE.stream().anyMatch(scheme::startsWith);
    }

    boolean isWithinPage() {
        return target.startsWith("#");
    }

    static boolean isPicture(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    static boolean isLink(Node node) {
        return node instanceof Link || node instanceof LinkRef;
    }
}
