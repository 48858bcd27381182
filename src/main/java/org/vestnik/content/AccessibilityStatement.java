package org.vestnik.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;

/**
 * What an author says of how accessible the site is, in the parts of the model of Implementing
 * Decision (EU) 2018/1523. Nothing in it is guessed.
 *
 * @param organisation who answers for the site; none where the contact says it
 * @param scope what the statement covers; none for the whole site
 * @param standard that the site was compared with; none for the usual one
 * @param alternatives how else the contents can be had
 * @param contact none where it is that of the site
 * @param response when an answer can be expected, in words
 * @param enforcement whom readers can turn to; none where the law of the country names somebody
 * @param place of the section in site.yaml
 * @param day place of the last of its days; that of the section where it has none
 */
public record AccessibilityStatement(
        Status status,
        LocalText organisation,
        LocalText scope,
        LocalText standard,
        List<Issue> issues,
        LocalText alternatives,
        Preparation preparation,
        Optional<Contact> contact,
        LocalText response,
        Optional<Body> enforcement,
        Place place,
        Place day) {

    /** How far the site does what the standard asks for. */
    public enum Status {
        FULL,
        PARTIAL,
        NONE;

        /** As site.yaml has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why something is not accessible. */
    public enum Reason {
        /** It should be, and is not yet. */
        NONCOMPLIANCE("noncompliance"),
        /** A disproportionate burden, Article 5 of Directive (EU) 2016/2102. */
        BURDEN("burden"),
        /** The law does not ask for it. */
        OUT_OF_SCOPE("out-of-scope");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** As site.yaml has it. */
        public String word() {
            return word;
        }
    }

    /** Something that is not accessible. */
    public record Issue(LocalText text, Reason reason) {}

    /**
     * How the statement came about.
     *
     * @param byOthers whether somebody else has judged the site; none where nothing is said
     * @param evaluator who has judged it
     * @param report address of what they found
     */
    public record Preparation(
            Optional<LocalDate> prepared,
            Optional<LocalDate> reviewed,
            Optional<Boolean> byOthers,
            LocalText evaluator,
            Optional<String> report) {

        /** The day on which somebody last looked at it. */
        public Optional<LocalDate> last() {
            return Stream.of(prepared, reviewed)
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
        }
    }

    /** An authority. */
    public record Body(LocalText name, Optional<String> url) {}
}
