package org.vestnik.photo;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

/**
 * A file as it may be given to anybody: of a picture the pixels, without what is private; any other
 * file as it is. A picture is told by its content, whatever its name. Immutable and thread-safe.
 */
public final class CleanCopy {
    private static final byte[] NOTHING = {};

    private final SourceFile file;
    private final Rights rights;
    private final PhotoWork work;
    private final Traits traits;
    private final Hash key;

    private CleanCopy(SourceFile file, Rights rights, PhotoWork work, Traits traits, Hash key) {
        this.file = file;
        this.rights = rights;
        this.work = work;
        this.traits = traits;
        this.key = key;
    }

    /** How the bytes come about. */
    enum Way {
        AS_IT_IS,
        CLEANED,
        TURNED
    }

    /**
     * What is remembered of a copy.
     *
     * @param size in bytes
     * @param cutOff whether the end of the picture is missing
     */
    record Traits(Way way, long size, boolean cutOff) {
        private static final int LENGTH = 11;

        byte[] bytes() {
            byte cut = (byte) (cutOff ? 1 : 0);
            return ByteBuffer.allocate(LENGTH)
                    .put((byte) way.ordinal())
                    .putLong(size)
                    .put(cut)
                    .put((byte) ~cut)
                    .array();
        }

        static Optional<Traits> read(byte[] bytes) {
            boolean whole = bytes.length == LENGTH && bytes[9] == (byte) ~bytes[10];
            if (!whole || bytes[0] < 0 || bytes[0] >= Way.values().length) {
                return Optional.empty();
            }
            long size = ByteBuffer.wrap(bytes).getLong(1);
            return Optional.of(new Traits(Way.values()[bytes[0]], size, bytes[9] == 1));
        }
    }

    /**
     * Looks at a file; what was once found out is remembered by the hash of its bytes. A picture
     * that cannot be cleaned is an error, and there is no copy.
     *
     * @param rights written into a JPEG, PNG or WebP; nothing else gets into it
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read or memory does not
     *     suffice
     */
    public static Outcome<Optional<CleanCopy>> of(SourceFile file, Rights rights, PhotoWork work) {
        Hash key =
                Hash.of("clean " + Cleaning.VERSION + " " + file.hash().hex() + rights.version());
        // What is found in a drawing has places, so each is looked through each time.
        boolean drawing = Drawing.isNamed(file.name());
        Optional<Traits> known =
                drawing ? Optional.empty() : work.memo().text(key).flatMap(Traits::read);
        if (known.isPresent()) {
            return told(new CleanCopy(file, rights, work, known.get(), key));
        }
        Outcome<Optional<CopyMaking.Copy>> made = new CopyMaking(file, rights, work).make();
        return made.then(
                copy ->
                        copy.map(
                                        it ->
                                                told(
                                                        kept(
                                                                it,
                                                                new CleanCopy(
                                                                        file,
                                                                        rights,
                                                                        work,
                                                                        it.traits(),
                                                                        key))))
                                .orElse(Outcome.of(Optional.empty())));
    }

    private static Outcome<Optional<CleanCopy>> told(CleanCopy copy) {
        if (copy.traits.way() == Way.TURNED) {
            // An unchanged one that lies in the site's folder is not asked for.
            copy.work.memo().stillNeeded(copy.key);
        }
        return copy.traits.cutOff()
                ? Outcome.with(Optional.of(copy), Photo.cutOff(copy.file))
                : Outcome.of(Optional.of(copy));
    }

    private static CleanCopy kept(CopyMaking.Copy made, CleanCopy copy) {
        copy.work.memo().keepText(copy.key, copy.traits.bytes());
        if (copy.traits.way() == Way.TURNED) {
            copy.work.memo().keepPicture(copy.key, made.bytes());
        }
        return copy;
    }

    /** Of the copy, in bytes. */
    public long size() {
        return traits.size();
    }

    /** A hash of everything that the bytes depend on. */
    public Hash key() {
        return traits.way() == Way.AS_IT_IS ? file.hash() : key;
    }

    /**
     * The same bytes each time.
     *
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read or memory does not
     *     suffice
     */
    public Outcome<byte[]> bytes() {
        if (traits.way() == Way.AS_IT_IS) {
            return Outcome.of(file.bytes());
        }
        Optional<byte[]> remembered =
                traits.way() == Way.TURNED ? work.memo().picture(key) : Optional.empty();
        if (remembered.isPresent()) {
            return Outcome.of(remembered.get());
        }
        return new CopyMaking(file, rights, work)
                .make()
                .map(copy -> copy.map(CopyMaking.Copy::bytes).orElse(NOTHING));
    }

    @Override
    public String toString() {
        return "copy of " + Place.of(file.path());
    }
}
