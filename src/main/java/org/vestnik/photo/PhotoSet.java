package org.vestnik.photo;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * The sizes of one photo. The first thread that asks for one makes all, because most of the work is
 * the decoding; one that comes meanwhile makes other photos until these are ready. Thread-safe.
 */
public final class PhotoSet {
    private static final byte[] NOTHING = {};

    private final PhotoWork work;
    private final SourceFile file;
    private final Plan plan;
    private final Darkroom darkroom;

    // Guarded by this.
    private final Set<Integer> taken = new HashSet<>();
    private SoftReference<Made> held = new SoftReference<>(null);
    private Optional<CompletableFuture<Made>> making = Optional.empty();
    private boolean begun;

    PhotoSet(PhotoWork work, SourceFile file, PhotoHeader header, PhotoOptions options) {
        this.work = work;
        this.file = file;
        this.plan = Plan.of(header, file.hash(), options);
        this.darkroom = new Darkroom(header, plan);
        // Unchanged sizes that lie in the site's folder are not asked for, but will be wanted
        // again.
        work.memo().stillNeeded(plan.key());
    }

    /** A hash of everything that the bytes of a size depend on. */
    public Hash key(Variant variant) {
        return plan.key(variant.width());
    }

    /**
     * The bytes of one of the sizes that {@link Photo#variants} gives for this photo; the same each
     * time. With an error there are none.
     *
     * @throws MachineFailure when the file cannot be read or memory does not suffice
     */
    public Outcome<byte[]> bytes(Variant variant) {
        try {
            return jpeg(take(variant.width()), variant);
        } catch (IOException broken) {
            return Outcome.with(NOTHING, at(PhotoRule.PHOTO_UNREADABLE).variant("broken"));
        }
    }

    private Outcome<byte[]> jpeg(Made made, Variant variant) {
        byte[] jpeg = made.jpegs().get(variant.width());
        if (jpeg == null) {
            throw new IllegalArgumentException("No size of this photo: " + variant);
        }
        return switch (made.flaw()) {
            case NONE -> Outcome.of(jpeg);
            case CUT_OFF -> Outcome.with(jpeg, at(PhotoRule.PHOTO_CUT_OFF));
            case DAMAGED -> Outcome.with(jpeg, at(PhotoRule.PHOTO_DAMAGED));
        };
    }

    private Problem at(PhotoRule rule) {
        return rule.at(Place.of(file.path()), file.name());
    }

    /** Forgets the photo when each of its sizes was taken; until then only if memory is short. */
    private Made take(int width) throws IOException {
        Made made = made();
        synchronized (this) {
            taken.add(width);
            if (taken.size() >= plan.sizes().size()) {
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
        try {
            Made made = rememberedOrMade();
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

    private Made rememberedOrMade() throws IOException {
        Optional<Made> remembered =
                work.memo().picture(plan.key()).flatMap(bytes -> Made.read(bytes, plan.sizes()));
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Made made = developed();
        work.memo().keepPicture(plan.key(), made.bytes());
        return made;
    }

    private Made developed() throws IOException {
        try {
            return work.inRoomFor(darkroom.memory(), () -> darkroom.make(file.bytes()));
        } catch (OutOfMemoryError full) {
            throw new MachineFailure(full, "photo-memory", file.path());
        }
    }

    /** Makes the photo for those who will ask; false where somebody has begun. */
    boolean makeAhead() {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        synchronized (this) {
            if (begun) {
                return false;
            }
            begun = true;
            making = Optional.of(mine);
        }
        try {
            make(mine);
        } catch (IOException | MachineFailure later) {
            // The thread that asks for this photo meets the failure itself, and reports it.
            return true;
        }
        return true;
    }
}
