package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;

/** A photo in memory, that counts how often it was read; and the short ways that tests take. */
final class Print implements SourceFile {
    static final PhotoOptions OPTIONS = new PhotoOptions(List.of(40, 80, 160), 82);

    private final String path;
    private final byte[] bytes;
    private final AtomicInteger reads = new AtomicInteger();

    Print(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    static Print of(byte[] bytes) {
        return new Print("content/articles/fair/hall.jpg", bytes);
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
        reads.incrementAndGet();
        return bytes.clone();
    }

    @Override
    public Hash hash() {
        return Hash.of(bytes);
    }

    int reads() {
        return reads.get();
    }

    Outcome<Optional<PhotoHeader>> read() {
        return Photo.header(this, Memo.NONE, Programs.NONE);
    }

    PhotoHeader header() {
        return read().value().orElseThrow(() -> new AssertionError(read().problems()));
    }

    List<Variant> variants() {
        return Plan.of(header(), hash(), OPTIONS).variants("hall", Rights.NONE);
    }

    /** The outcomes of all sizes, from the smallest to the largest. */
    List<Outcome<byte[]>> outcomes() {
        PhotoSet set = PhotoWork.with(Memo.NONE, Programs.NONE).set(this, header(), OPTIONS);
        List<Outcome<byte[]>> outcomes = new ArrayList<>();
        variants().forEach(variant -> outcomes.add(set.bytes(variant)));
        return outcomes;
    }

    byte[] largest() {
        List<Outcome<byte[]>> outcomes = outcomes();
        Outcome<byte[]> last = outcomes.get(outcomes.size() - 1);
        assertThat(last.problems()).isEmpty();
        return last.value();
    }
}
