package org.vestnik.site;

/**
 * What the things that a page tells of are called in JSON-LD: addresses of the site with a
 * fragment, so that one thing has one name on all pages.
 */
record WebIds(WebRoot root) {
    private static final String TYPE = "@type";
    private static final String ID = "@id";

    String site() {
        return root.to("") + "#website";
    }

    String publisher() {
        return root.to("") + "#publisher";
    }

    String union() {
        return root.to("") + "#eu";
    }

    String partner(String id) {
        return root.to("") + "#partner-" + id;
    }

    /**
     * @param id "" for the only one
     */
    String project(String id) {
        return root.to("") + "#project" + dashed(id);
    }

    String grant(String id) {
        return root.to("") + "#grant" + dashed(id);
    }

    /** Of a page itself, or of the article that stands on it. */
    String page(String address) {
        return root.to(address) + "#page";
    }

    /**
     * @param number of the event on the page, counted from 1
     */
    String event(String address, int number) {
        return root.to(address) + "#event-" + number;
    }

    /** The beginning of a thing with a name. */
    static Json thing(String type, String id) {
        return new Json().text(TYPE, type).text(ID, id);
    }

    /** The beginning of a thing that nothing else speaks of. */
    static Json thing(String type) {
        return new Json().text(TYPE, type);
    }

    /** Points to a thing. */
    static Json ref(String id) {
        return new Json().text(ID, id);
    }

    private static String dashed(String id) {
        return id.isEmpty() ? "" : "-" + id;
    }
}
