package org.vestnik.scaffold;

/**
 * What is to be made.
 *
 * @param id of a type of article; {@code page} for a standing page
 */
public record Kind(String id, boolean standing) {
    static final Kind PAGE = new Kind("page", true);

    private static final String NEWS = "news";

    static Kind article(String type) {
        return new Kind(type, false);
    }

    /** Whether it mostly tells of an event; only news mostly does not. */
    boolean isEventful() {
        return !standing && !id.equals(NEWS);
    }
}
