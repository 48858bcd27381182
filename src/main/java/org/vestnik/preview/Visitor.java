package org.vestnik.preview;

/** One open page that listens for events. Thread-safe. */
interface Visitor {
    /** The path of the page, as the page itself tells it. */
    String page();

    /**
     * Sends an event of one or many lines without waiting for the browser. False where the page has
     * gone, or is dropped now because it no longer reads.
     */
    boolean send(String event, String data);
}
