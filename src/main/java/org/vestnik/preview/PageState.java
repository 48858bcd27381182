package org.vestnik.preview;

import java.util.Collection;
import org.vestnik.files.Hash;
import org.vestnik.files.JsonText;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Severity;

/**
 * How a page stands at this moment: what the badge says and what the event {@code state} carries.
 *
 * @param all the problems of the whole site, those of this page among them
 * @param old whether the page shown is the last good one, as the present one cannot be made
 * @param version changes when the page that would be served changes; may be empty
 * @param digest changes when the list of all problems does; may be empty
 */
public record PageState(
        int errors, int warnings, int notes, int all, boolean old, String version, String digest) {
    public PageState {
        if (errors < 0 || warnings < 0 || notes < 0 || all < 0) {
            throw new IllegalArgumentException("Counts begin at 0");
        }
    }

    public static PageState of(Collection<Problem> here, int all, String version) {
        return new PageState(
                count(here, Severity.ERROR),
                count(here, Severity.WARNING),
                count(here, Severity.NOTE),
                all,
                false,
                version,
                "");
    }

    /** The same, told apart from other lists of as many problems. */
    PageState listing(Collection<Problem> problems) {
        return listing(digest(problems));
    }

    PageState listing(String digest) {
        return new PageState(errors, warnings, notes, all, old, version, digest);
    }

    /** Changes when the list does. */
    static String digest(Collection<Problem> problems) {
        return Hash.of(problems.toString()).brief();
    }

    /** The same of a page that cannot be made: what is shown is the last good one. */
    public PageState lastGood() {
        return new PageState(errors, warnings, notes, all, true, version, digest);
    }

    /** The problems of this page. */
    public int problems() {
        return errors + warnings + notes;
    }

    /** The gravest of them, as the attribute {@code data-state} names it. */
    public String worst() {
        if (errors > 0) {
            return "error";
        }
        if (warnings > 0) {
            return "warning";
        }
        return notes > 0 ? "note" : "none";
    }

    /** The data of the event {@code state}: one line of JSON. */
    public String json() {
        return JsonText.object(
                "errors", "" + errors,
                "warnings", "" + warnings,
                "notes", "" + notes,
                "all", "" + all,
                "old", "" + old,
                "version", JsonText.ascii(version),
                "list", digest.isEmpty() ? "" : JsonText.ascii(digest));
    }

    private static int count(Collection<Problem> problems, Severity severity) {
        return (int) problems.stream().filter(it -> it.severity() == severity).count();
    }
}
