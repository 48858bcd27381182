package org.vestnik.files;

import java.util.List;

/**
 * What a writing did.
 *
 * @param files how many files the site has; 0 when nothing was written because of an error
 * @param made how many bodies were asked for; the others were known to be unchanged
 * @param written how many files are new or have other bytes than before
 * @param deleted how many files of ours the site no longer has
 * @param bytes the size of the whole site, in bytes
 * @param bytesWritten the size of the files written, in bytes
 * @param foreign what lies in the folder and is not ours, sorted; a folder ends with {@code /}
 */
public record WriteReport(
        int files,
        int made,
        int written,
        int deleted,
        long bytes,
        long bytesWritten,
        List<String> foreign) {
    /** Nothing was written. */
    public static final WriteReport NOTHING = new WriteReport(0, 0, 0, 0, 0, 0, List.of());

    public WriteReport {
        foreign = List.copyOf(foreign);
    }

    /** How many files were left as they were. */
    public int unchanged() {
        return files - written;
    }
}
