package org.vestnik.preview;

/** A file that cannot be made for a mistake of the author, which is said beside the page. */
final class Unmade extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unmade(String path) {
        super(path, null, false, false);
    }
}
