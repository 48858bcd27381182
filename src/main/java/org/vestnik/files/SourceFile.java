package org.vestnik.files;

/**
 * One file of the sources, under its logical path ({@code content/articles/2018/fair/bg.md}): NFC,
 * always with {@code /}. Bytes and hash are read when asked for. Thread-safe.
 */
public interface SourceFile {
    String path();

    /** In bytes. */
    long size();

    /**
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read
     */
    byte[] bytes();

    /** Of the bytes; remembered by path, size and time of change where the tree has a memo. */
    Hash hash();

    /** The last part of the path. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** The path of the folder that the file is in, without a closing slash. */
    default String folder() {
        int slash = path().lastIndexOf('/');
        return slash < 0 ? "" : path().substring(0, slash);
    }
}
