package org.vestnik.files;

/** Counts files that are done, and tells of each. Thread-safe. */
final class FileCount {
    private final int total;
    private final WriteProgress progress;
    private int done;

    FileCount(int total, WriteProgress progress) {
        this.total = total;
        this.progress = progress;
    }

    synchronized void count() {
        done++;
        progress.made(done, total);
    }
}
