package org.vestnik.preview;

/** How to learn that something on the disk has changed. */
enum Way {
    /** The system tells. */
    EVENTS,
    /**
     * One looks again and again: for network drives, which tell nothing of what others do, and for
     * macOS and Windows, where Java's way of being told is slow or holds folders open.
     */
    POLLING
}
