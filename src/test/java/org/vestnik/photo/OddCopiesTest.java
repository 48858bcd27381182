package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.problem.Outcome;

/**
 * The odd pictures given away in full: a copy tells nothing and looks as the picture does, or there
 * is a problem and no copy.
 */
class OddCopiesTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** A copy that had to be turned was coded again. */
    private static final double MORE = 1.5;

    @Test
    void a_copy_tells_nothing_and_looks_as_the_picture_does() {
        List<String> wrong = new ArrayList<>();
        for (OddPicture picture : OddTable.pictures()) {
            if (!picture.file().startsWith("huge/")) {
                assertTimeoutPreemptively(LONGEST, () -> look(picture, wrong), picture.file());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(OddPicture picture, List<String> wrong) {
        Print print = new Print("content/articles/fair/" + picture.file(), picture.bytes());
        PhotoWork work = PhotoWork.with(Memo.NONE, Programs.NONE);
        Outcome<Optional<CleanCopy>> outcome = CleanCopy.of(print, Rights.NONE, work);
        assertThat(outcome.value().isPresent())
                .as(picture.file())
                .isNotEqualTo(outcome.hasErrors());
        if (outcome.value().isEmpty()) {
            return;
        }
        byte[] copy = outcome.value().get().bytes().value();
        if (new String(copy, StandardCharsets.ISO_8859_1).contains("Ivanova")) {
            wrong.add(picture.file() + ": tells who");
        }
        Print given = new Print(print.path(), copy);
        if (print.read().value().isPresent()) {
            compare(picture, print.header(), given, wrong);
        }
    }

    private static void compare(
            OddPicture picture, PhotoHeader before, Print given, List<String> wrong) {
        if (given.read().value().isEmpty()) {
            wrong.add(picture.file() + ": its copy cannot be read");
            return;
        }
        PhotoHeader after = given.header();
        boolean same = after.width() == before.width() && after.height() == before.height();
        if (!same || after.orientation() != 1 || after.located() || after.taken().isPresent()) {
            wrong.add(picture.file() + ": " + before + " became " + after);
        }
        double seen = off(picture);
        double copied =
                off(new OddPicture(picture.file(), "", "", given.bytes(), picture.reference()));
        if (copied > seen + MORE) {
            wrong.add(picture.file() + ": ΔE " + copied + " instead of " + seen);
        }
    }

    private static double off(OddPicture picture) {
        return picture.result().off().map(Patches.Difference::mean).orElse(0.0);
    }
}
