package org.vestnik.markdown;

import java.util.stream.Collectors;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.markdown.MarkdownText.Slot;

/** A text with its gaps filled as plainly as can be. */
final class Filled {
    private Filled() {}

    static String html(MarkdownText text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        String html = text.html();
        for (Slot slot : text.slots()) {
            out.append(html, done, slot.offset());
            done = slot.offset();
            if (slot instanceof LinkSlot link) {
                out.append(" href=\"")
                        .append(attribute(link.target().replace(" ", "%20")))
                        .append('"');
            } else if (slot instanceof PhotoSlot photos) {
                out.append(
                        photos.pictures().stream()
                                .map(Filled::image)
                                .collect(Collectors.joining("\n")));
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    private static String image(Picture picture) {
        String title =
                picture.title().isEmpty() ? "" : " title=\"" + attribute(picture.title()) + "\"";
        return "<img src=\""
                + attribute(picture.target().replace(" ", "%20"))
                + "\" alt=\""
                + attribute(picture.alt())
                + "\""
                + title
                + ">";
    }

    static String attribute(String text) {
        StringBuilder out = new StringBuilder();
        Escapes.attribute(out, text);
        return out.toString();
    }
}
