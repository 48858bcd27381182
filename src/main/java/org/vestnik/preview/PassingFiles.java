package org.vestnik.preview;

import java.nio.file.Path;

/** Names that editors and the system use in passing. */
final class PassingFiles {
    private PassingFiles() {}

    /** Whether sources never have such a name. */
    static boolean isNoSource(Path name) {
        String text = name.toString();
        return text.startsWith(".") || text.startsWith("~$");
    }

    /** Whether a file of that name alone is no reason to do anything. */
    static boolean isPassing(Path name) {
        String text = name.toString();
        return text.endsWith("~")
                || text.endsWith(".swp")
                || text.endsWith(".tmp")
                || text.endsWith(".lock")
                // vim tries with this name whether it may write into a folder.
                || text.equals("4913");
    }
}
