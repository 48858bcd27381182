package org.vestnik.files;

import org.vestnik.problem.Rule;
import org.vestnik.problem.Severity;

/** What can be wrong with the sources before anybody asks what they mean. */
public enum SourceRule implements Rule {
    /** There is no content folder. */
    CONTENT_MISSING(Severity.ERROR),
    /** A symbolic link leads out of the folder. */
    SYMLINK_OUTSIDE(Severity.NOTE),
    /** A symbolic link leads nowhere. */
    SYMLINK_BROKEN(Severity.NOTE),
    /** A symbolic link leads back to a folder above it, or to one that a link has led to. */
    SYMLINK_LOOP(Severity.NOTE),
    /** A device, a pipe, a socket. */
    SPECIAL_FILE(Severity.NOTE),
    /** Two names that look the same and differ only in how their letters are composed. */
    FILE_NAME_TWICE(Severity.ERROR),
    /** Two names that differ only by capital letters. */
    FILE_NAME_CASE(Severity.WARNING),
    /** A name that is not UTF-8. */
    FILE_NAME_BYTES(Severity.WARNING),
    /** Where something new is to be made, something is already. */
    SOURCE_TAKEN(Severity.ERROR),
    /** A file has the name of a folder that is needed. */
    SOURCE_BLOCKED(Severity.ERROR),
    /** Something new would be written to where a link leads out of the folder. */
    SOURCE_OUTSIDE(Severity.ERROR),
    /** A folder with files that are to be taken over is not there. */
    LOOSE_FOLDER_MISSING(Severity.ERROR),
    /** A text in another encoding than UTF-8. */
    NOT_UTF_8(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    /** A text holds U+0000. */
    TEXT_ZERO(Severity.WARNING),
    FRONT_MATTER_MISSING(Severity.ERROR),
    /** A line meant as {@code ---} that is something else. */
    FRONT_MATTER_FENCE(Severity.ERROR),
    FRONT_MATTER_UNCLOSED(Severity.ERROR),
    FRONT_MATTER_TOO_LONG(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    /** The whole is a list or a text instead of keys with values. */
    YAML_TOP(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.ERROR),
    /** A key that is empty, a list or a map. */
    YAML_KEY(Severity.ERROR),
    /** The merge key {@code <<}. */
    YAML_MERGE(Severity.ERROR),
    /** A local or global tag. */
    YAML_TAG(Severity.ERROR),
    YAML_ALIASES(Severity.ERROR),
    YAML_DEPTH(Severity.ERROR),
    YAML_TOO_LONG(Severity.ERROR),
    /** A character that cannot be seen and that YAML forbids. */
    YAML_CONTROL(Severity.WARNING),
    /** A hash sign that cuts a text off, where a number or a word follows it at once. */
    YAML_COMMENT(Severity.WARNING),
    /** A CSV file without the line that names its columns. */
    CSV_COLUMNS(Severity.ERROR),
    CSV_COLUMN_EMPTY(Severity.ERROR),
    CSV_COLUMN_TWICE(Severity.ERROR),
    /** A row with more or fewer cells than there are columns. */
    CSV_ROW(Severity.ERROR),
    /** A quotation mark that nothing closes. */
    CSV_QUOTE(Severity.ERROR),
    /** Text between the mark that closes a cell and the cell's end. */
    CSV_AFTER_QUOTE(Severity.ERROR);

    private final Severity severity;

    SourceRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
