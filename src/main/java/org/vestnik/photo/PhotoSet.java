package org.vestnik.photo;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * The files of one photo, whole or cropped. The first thread that asks for one makes all, because
 * most of the work is the decoding; one that comes meanwhile makes other photos until these are
 * ready. Thread-safe.
 */
public final class PhotoSet {
    private static final byte[] NOTHING = {};

    /** How often the bytes of the file are held at most: as read, and without the profile. */
    private static final int COPIES = 2;

    private final PhotoWork work;
    private final SourceFile file;
    private final Plan plan;
    private final Darkroom darkroom;

    /** All sets that are made of the same photo: who decodes it makes theirs, too. */
    private final Queue<PhotoSet> siblings;

    // Guarded by this.
    private final Set<Integer> taken = new HashSet<>();
    private SoftReference<Made> held = new SoftReference<>(null);
    private Optional<CompletableFuture<Made>> making = Optional.empty();
    private boolean begun;

    PhotoSet(PhotoWork work, SourceFile file, Darkroom darkroom, Plan plan) {
        this(work, file, darkroom, plan, new ConcurrentLinkedQueue<>());
    }

    private PhotoSet(
            PhotoWork work,
            SourceFile file,
            Darkroom darkroom,
            Plan plan,
            Queue<PhotoSet> siblings) {
        this.work = work;
        this.file = file;
        this.plan = plan;
        this.darkroom = darkroom;
        this.siblings = siblings;
        siblings.add(this);
        // Unchanged files that lie in the site's folder are not asked for, but will be wanted
        // again.
        work.memo().stillNeeded(plan.key());
    }

    /** The files of a part of this photo. */
    public PhotoSet cropped(PhotoHeader header, PhotoOptions options, Crop crop) {
        Plan part = Plan.of(header, file.hash(), options, crop);
        return new PhotoSet(work, file, darkroom, part, siblings);
    }

    /** A part of this photo in one width, to be drawn with: {@link #pixels}. */
    public PhotoSet cropped(PhotoHeader header, PhotoOptions options, Crop crop, int width) {
        Plan part = Plan.of(header, file.hash(), options, crop, width);
        return new PhotoSet(work, file, darkroom, part, siblings);
    }

    /**
     * The first of the {@link #variants} as pixels; empty where the photo cannot be decoded.
     *
     * @throws MachineFailure when the file cannot be read or memory does not suffice
     */
    public Optional<Pixels> pixels() {
        try {
            return Optional.of(Pixels.of(take(0).files().get(0)));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** A hash of everything that the {@link #pixels} depend on. */
    public Hash key() {
        return plan.key();
    }

    /**
     * What is made.
     *
     * @param slug the photo's name as it may stand in an address; where it is empty, {@code photo}
     * @param rights that will be in the files
     */
    public List<Variant> variants(String slug, Rights rights) {
        return plan.variants(slug, rights);
    }

    /** A hash of everything that the bytes of a file depend on. */
    public Hash key(Variant variant, Rights rights) {
        return Hash.of(plan.key(variant).hex() + rights.version());
    }

    /** The bytes of one of the files, with nothing in it but pixels and these rights. */
    public Outcome<byte[]> bytes(Variant variant, Rights rights) {
        return bytes(variant).map(rights::into);
    }

    /**
     * The bytes of one of the {@link #variants}; the same each time. With an error there are none.
     *
     * @throws MachineFailure when the file cannot be read or memory does not suffice
     */
    Outcome<byte[]> bytes(Variant variant) {
        try {
            return file(variant);
        } catch (IOException broken) {
            return Outcome.with(NOTHING, unreadable());
        }
    }

    /** A sound photo that no program here can decode is to be saved as JPEG. */
    private Problem unreadable() {
        if (darkroom.header().format() != PhotoHeader.Format.HEIF) {
            return at(PhotoRule.PHOTO_UNREADABLE).variant("broken");
        }
        return HeaderReader.told(file, Signature.of(file.bytes()));
    }

    private Outcome<byte[]> file(Variant variant) throws IOException {
        int index = plan.indexOf(variant);
        if (index < 0) {
            throw new IllegalArgumentException("No file of this photo: " + variant);
        }
        Made made = take(index);
        byte[] bytes = made.files().get(index);
        return switch (made.flaw()) {
            case NONE -> Outcome.of(bytes);
            case CUT_OFF -> Outcome.with(bytes, at(PhotoRule.PHOTO_CUT_OFF));
            case DAMAGED -> Outcome.with(bytes, at(PhotoRule.PHOTO_DAMAGED));
        };
    }

    private Problem at(PhotoRule rule) {
        return rule.at(Place.of(file.path()), file.name());
    }

    /** Forgets the files when each of them was taken; until then only if memory is short. */
    private Made take(int index) throws IOException {
        Made made = made();
        synchronized (this) {
            taken.add(index);
            if (taken.size() >= made.files().size()) {
                held.clear();
                taken.clear();
            }
        }
        return made;
    }

    private Made made() throws IOException {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Made>> others;
        synchronized (this) {
            Made ready = held.get();
            if (ready != null) {
                return ready;
            }
            begun = true;
            others = making;
            making = Optional.of(others.orElse(mine));
        }
        return others.isPresent() ? await(others.get()) : make(mine);
    }

    /** Makes other photos while another thread makes this one: waiting would be a core lost. */
    private Made await(CompletableFuture<Made> others) throws IOException {
        while (!others.isDone() && work.makeAnother()) {
            continue;
        }
        try {
            return others.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }

    private Made make(CompletableFuture<Made> promise) throws IOException {
        return settle(promise, this::rememberedOrMade);
    }

    private Made settle(CompletableFuture<Made> promise, Making work) throws IOException {
        try {
            Made made = work.run();
            synchronized (this) {
                held = new SoftReference<>(made);
                making = Optional.empty();
            }
            promise.complete(made);
            return made;
        } catch (IOException | RuntimeException | Error failure) {
            synchronized (this) {
                making = Optional.empty();
            }
            promise.completeExceptionally(failure);
            throw failure;
        }
    }

    @FunctionalInterface
    private interface Making {
        Made run() throws IOException;
    }

    private Made rememberedOrMade() throws IOException {
        Optional<Made> remembered = remembered();
        return remembered.isPresent() ? remembered.get() : developed();
    }

    private Optional<Made> remembered() {
        return work.memo()
                .picture(plan.key())
                .flatMap(bytes -> Made.read(bytes, plan.sheets().size()));
    }

    private Made developed() throws IOException {
        try {
            return work.inRoomFor(darkroom.memory() + COPIES * file.size(), this::printed);
        } catch (OutOfMemoryError full) {
            throw new MachineFailure(full, "photo-memory", file.path());
        }
    }

    private Made printed() throws IOException {
        Negative negative = darkroom.develop(file.bytes());
        Made made = print(negative);
        for (PhotoSet sibling : siblings) {
            sibling.alsoFrom(negative);
        }
        return made;
    }

    private Made print(Negative negative) {
        Made made = Prints.of(plan, negative);
        work.memo().keepPicture(plan.key(), made.bytes());
        return made;
    }

    /** Makes this set while the photo lies decoded, unless somebody has begun or it is known. */
    private void alsoFrom(Negative negative) throws IOException {
        Optional<CompletableFuture<Made>> mine = begin();
        if (mine.isPresent()) {
            settle(mine.get(), () -> remembered().orElseGet(() -> print(negative)));
        }
    }

    private synchronized Optional<CompletableFuture<Made>> begin() {
        if (begun) {
            return Optional.empty();
        }
        begun = true;
        making = Optional.of(new CompletableFuture<>());
        return making;
    }

    /** Makes the photo for those who will ask; false where somebody has begun. */
    boolean makeAhead() {
        Optional<CompletableFuture<Made>> mine = begin();
        if (mine.isEmpty()) {
            return false;
        }
        try {
            make(mine.get());
        } catch (IOException | MachineFailure later) {
            // The thread that asks for this photo meets the failure itself, and reports it.
            return true;
        }
        return true;
    }
}
