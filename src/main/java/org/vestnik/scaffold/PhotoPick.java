package org.vestnik.scaffold;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Folder;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.files.SourceFile;
import org.vestnik.language.NaturalOrder;
import org.vestnik.photo.Photo;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;

/** Photos to be taken over, in the order in which a build shows them. Immutable. */
public final class PhotoPick {
    /** No photos. */
    public static final PhotoPick NONE = new PhotoPick(List.of());

    private static final Comparator<Shot> ORDER =
            Comparator.comparing((Shot shot) -> shot.taken().orElse(LocalDateTime.MAX))
                    .thenComparing(shot -> shot.file().name(), NaturalOrder.NAMES);

    private final List<Shot> shots;

    private PhotoPick(List<Shot> shots) {
        this.shots = List.copyOf(shots);
    }

    private record Shot(SourceFile file, Optional<LocalDateTime> taken) {}

    /**
     * Picks the photos among files. What no browser could show is reported as a warning and left
     * out, with what to do about it; what is no photo is named.
     *
     * @param folder as it was typed: where problems of the whole stand
     * @param programs that decode what Java cannot
     */
    public static Outcome<PhotoPick> among(
            List<SourceFile> files, String folder, Programs programs) {
        Problems problems = new Problems();
        List<Shot> shots = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (SourceFile file : files) {
            if (isPhoto(file, problems)) {
                shot(file, programs).into(problems).ifPresent(shots::add);
            }
        }
        for (Shot shot : shots) {
            String name = shot.file().name();
            Optional.ofNullable(names.putIfAbsent(name.toLowerCase(Locale.ROOT), name))
                    .map(other -> alike(shot.file(), other))
                    .ifPresent(problems::add);
        }
        if (shots.isEmpty()) {
            problems.add(ScaffoldRule.PHOTOS_NONE.at(Place.of(folder), folder));
        }
        shots.sort(ORDER);
        return problems.with(new PhotoPick(shots));
    }

    List<SourceFile> files() {
        return shots.stream().map(Shot::file).toList();
    }

    boolean isEmpty() {
        return shots.isEmpty();
    }

    /** The day on which the first of them was taken, if any tells. */
    Optional<LocalDate> firstDay() {
        return days().stream().min(Comparator.naturalOrder());
    }

    /** The day on which the last of them was taken, if it is another than the first. */
    Optional<LocalDate> lastDay() {
        return days().stream()
                .max(Comparator.naturalOrder())
                .filter(day -> !firstDay().equals(Optional.of(day)));
    }

    private List<LocalDate> days() {
        return shots.stream()
                .flatMap(shot -> shot.taken().stream())
                .map(LocalDateTime::toLocalDate)
                .toList();
    }

    private static boolean isPhoto(SourceFile file, Problems problems) {
        String sign = file.name().startsWith("~$") ? "~$" : "_";
        Problem left = ScaffoldRule.PHOTO_LEFT.at(Place.of(file.path()), file.name(), sign);
        // The build passes over such names, so that authors can keep things to themselves.
        boolean hidden = file.name().startsWith(sign);
        boolean photo = Folder.isPhoto(file.name());
        if (hidden && photo) {
            problems.add(left.variant("hidden"));
        } else if (!photo) {
            problems.add(left);
        }
        return photo && !hidden;
    }

    private static Outcome<Optional<Shot>> shot(SourceFile file, Programs programs) {
        Outcome<Optional<PhotoHeader>> read = Photo.header(file, Memo.NONE, programs);
        List<Problem> problems = read.problems().stream().map(PhotoPick::warning).toList();
        return new Outcome<>(read.value().map(header -> new Shot(file, header.taken())), problems);
    }

    /** A photo that cannot be shown is an error in a site; here it is only left where it is. */
    private static Problem warning(Problem problem) {
        return new Problem(
                Severity.WARNING,
                problem.code(),
                problem.place(),
                problem.message(),
                problem.hint());
    }

    private static Problem alike(SourceFile file, String other) {
        return ScaffoldRule.PHOTO_NAMES_ALIKE.at(Place.of(file.path()), file.name(), other);
    }
}
