package org.vestnik.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;

/**
 * A funded project.
 *
 * @param id empty for the only one (`project:`)
 * @param status how far it has come; only what is awarded may say that the Union supports it
 * @param funding empty before the award, whatever site.yaml hopes for: so nothing of it is shown
 * @param partners ids of site.yaml
 * @param aims what it is for, one sentence each
 * @param budget amounts by word (total, eu, national, own), in {@code currency} (ISO 4217); before
 *     the award the total alone
 */
public record Project(
        String id,
        String number,
        LocalText name,
        Status status,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Map<String, BigDecimal> budget,
        String currency,
        Optional<Funding> funding,
        List<String> partners,
        List<LocalText> aims,
        List<Activity> activities,
        List<Result> results,
        Place place) {

    /** How far a project has come, in the order of its life. */
    public enum Status {
        PLANNED,
        SUBMITTED,
        AWARDED,
        ENDED;

        /** Whether a contract was signed. */
        public boolean isAwarded() {
            return this == AWARDED || this == ENDED;
        }
    }

    /**
     * Something that the project does.
     *
     * @param partner id of site.yaml: who leads it
     */
    public record Activity(
            LocalText name,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<String> partner,
            LocalText text) {}

    /**
     * What was promised and what came of it.
     *
     * @param unit what is counted, as a word
     */
    public record Result(
            LocalText name,
            Optional<BigDecimal> planned,
            Optional<BigDecimal> achieved,
            LocalText unit) {}

    /**
     * Who pays, and by which rules it is said.
     *
     * @param fund as written: ESF, ESF+, ERDF, Erasmus+, …
     * @param period 2014-2020 or 2021-2027
     * @param disclaimer what the contract wants said of responsibility, word for word
     */
    public record Funding(
            String fund,
            String period,
            LocalText programme,
            boolean cofunded,
            List<Logo> logos,
            LocalText disclaimer,
            Place place) {}

    /** A logo that stands in the strip; {@code file} is a logical path under content/. */
    public record Logo(String file, LocalText alt, Place place) {}
}
