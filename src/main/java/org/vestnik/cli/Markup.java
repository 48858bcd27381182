package org.vestnik.cli;

/** A page being written; what goes in as text cannot become markup. Not thread-safe. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Markup of our own, as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        out.append(HtmlText.escape(text));
        return this;
    }

    /**
     * An element that holds a text alone, on a line of its own.
     *
     * @param tag its name, and its attributes as they are written
     */
    Markup element(String tag, String text) {
        return inline(tag, text).raw("\n");
    }

    /** The same within a line. */
    Markup inline(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    /** Ends the element that {@code tag} began. */
    Markup close(String tag) {
        out.append("</").append(tag.replaceFirst(" .*", "")).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
