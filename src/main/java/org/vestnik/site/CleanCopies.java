package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.files.Recall;
import org.vestnik.files.SourceFile;
import org.vestnik.photo.CleanCopy;
import org.vestnik.photo.Film;
import org.vestnik.photo.PhotoWork;
import org.vestnik.photo.Rights;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** Files that are given away in full, each looked at when somebody asks. Thread-safe. */
final class CleanCopies {
    private final PhotoWork work;
    private final Recall.Kept<Outcome<Optional<CleanCopy>>> kept;

    CleanCopies(PhotoWork work, Recall recall) {
        this.work = work;
        this.kept = recall.table("clean copies");
    }

    /** The copy of a file; one that would tell what is private is reported and there is none. */
    Outcome<Optional<CleanCopy>> read(SourceFile file, Rights rights) {
        String name = file.path() + '\n' + rights.credit() + '\n' + rights.licence();
        return kept.of(name, List.of(file), () -> CleanCopy.of(file, rights, work));
    }

    /**
     * The same for who only shows it: empty too where the file cannot even be read, which is met
     * again when the whole site is planned.
     */
    Optional<CleanCopy> shown(SourceFile file, Rights rights) {
        try {
            return read(file, rights).value();
        } catch (MachineFailure e) {
            return Optional.empty();
        }
    }

    /** What a film that is given away tells of the place where it was taken. */
    Optional<Problem> place(SourceFile film) {
        return Film.place(film, work);
    }
}
