package org.vestnik.files;

/** Hears how far the making of a site has come. */
@FunctionalInterface
public interface WriteProgress {
    /** Hears nothing. */
    WriteProgress SILENT = (done, total) -> {};

    /**
     * Called once a file, from any thread, one call at a time, with {@code done} from 1 upwards.
     */
    void made(int done, int total);
}
