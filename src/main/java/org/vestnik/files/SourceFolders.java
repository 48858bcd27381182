package org.vestnik.files;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vestnik.problem.MachineFailure;

/**
 * Where the sources lie on this disk.
 *
 * @param content the content folder
 * @param themes folders of themes; a theme of a folder named first hides, as a whole, one of the
 *     same name in a later folder or in the jar
 */
public record SourceFolders(Path content, List<Path> themes) {
    public SourceFolders {
        themes = List.copyOf(themes);
    }

    /**
     * Looks at all folders now; no file is read yet. A missing content folder is a problem of the
     * tree, missing folders of themes are not.
     *
     * @param memo remembers hashes of files
     * @param clock tells whether a file is too young for its hash to be remembered
     * @throws MachineFailure when a folder cannot be read
     */
    public SourceTree read(Memo memo, InstantSource clock) {
        return read(new HashMemo(memo, clock), builtIn());
    }

    /**
     * Looks at all folders again: the same as {@link #read}, but a file that cannot have changed
     * since stays the very object that it was in the tree before, so that whoever has made
     * something of it knows it again. A file cannot have changed if its size, its time of change
     * and the disk's number for it are the same, and it was at rest already when it was looked at.
     *
     * @param before a tree of these folders, read with the same memo
     */
    public SourceTree reread(SourceTree before, Memo memo, InstantSource clock) {
        return reread(before, new HashMemo(memo, clock), builtIn());
    }

    /**
     * The same, but only what has changed is looked at, and is always new; all else stays as it
     * was. Where that would not be certain to give what {@link #read} gives, all is looked at.
     *
     * @param before a tree of these folders, read with the same memo
     * @param changed files and folders that have come, gone, or changed with all that is in them;
     *     those outside our folders do not matter
     */
    public SourceTree reread(
            SourceTree before, Collection<Path> changed, Memo memo, InstantSource clock) {
        return reread(before, changed, new HashMemo(memo, clock), builtIn());
    }

    /**
     * The themes that the jar brings, as {@code themes/NAME/}, whatever lies on the disk.
     *
     * @param read a tree whose files of the jar, which may have been read already, are used again
     */
    public static SourceTree themesOfJar(SourceTree read) {
        return builtIn().without(Set.of(), read);
    }

    SourceTree read(HashMemo memo, BuiltInThemes builtIn) {
        return Survey.of(this, Look.first(memo), builtIn).tree();
    }

    SourceTree reread(SourceTree before, HashMemo memo, BuiltInThemes builtIn) {
        return Survey.of(this, Look.again(memo, before, Set.of()), builtIn).tree();
    }

    SourceTree reread(
            SourceTree before, Collection<Path> changed, HashMemo memo, BuiltInThemes builtIn) {
        Look look = Look.again(memo, before, changed);
        return before.survey()
                .filter(it -> it.folders().equals(this))
                .map(it -> it.again(look, builtIn))
                .orElseGet(() -> Survey.of(this, look, builtIn))
                .tree();
    }

    private static BuiltInThemes builtIn() {
        return new BuiltInThemes(SourceFolders.class.getClassLoader());
    }
}
