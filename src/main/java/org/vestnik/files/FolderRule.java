package org.vestnik.files;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong with the folder that a site is written to. */
public enum FolderRule implements Rule {
    FOLDER_NOT_OURS(Severity.ERROR),
    FOLDER_BUSY(Severity.ERROR),
    FOLDER_LIST_DAMAGED(Severity.WARNING),
    FOREIGN_FILES(Severity.NOTE),
    FOREIGN_IN_THE_WAY(Severity.ERROR),
    OUTPUT_IN_SOURCES(Severity.ERROR),
    OUTPUT_NOT_A_FOLDER(Severity.ERROR);

    private final Severity severity;

    FolderRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
