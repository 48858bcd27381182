package org.vestnik.files;

/** A file that never was on a disk. */
final class MemoryFile implements SourceFile {
    private final String path;
    private final byte[] bytes;

    MemoryFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public Hash hash() {
        return Hash.of(bytes);
    }

    @Override
    public String toString() {
        return path;
    }
}
