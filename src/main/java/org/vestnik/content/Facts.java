package org.vestnik.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is true in every language.
 *
 * @param type empty only for a standing page
 * @param date of publication; empty only for a standing page
 * @param partners ids of site.yaml
 * @param project id of site.yaml, "" for the only one
 * @param tags the lead's words
 * @param tagLabels the words of this text's language, position by position
 * @param cover a photo's file name
 */
public record Facts(
        Optional<String> type,
        Optional<LocalDate> date,
        List<Event> events,
        List<String> partners,
        String project,
        List<String> tags,
        List<String> tagLabels,
        Optional<String> cover,
        boolean draft,
        Optional<LocalDate> expires) {
    /**
     * Stands in for a date that is missing or cannot be read, so that all else is still checked.
     */
    public static final LocalDate UNKNOWN_DATE = LocalDate.EPOCH;

    /** Nothing said yet; the project is the only one. */
    static Facts none(String project) {
        return new Facts(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                project,
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    Facts withTypeAndDate(Optional<String> type, Optional<LocalDate> date) {
        return new Facts(
                type, date, events, partners, project, tags, tagLabels, cover, draft, expires);
    }

    Facts withoutCover() {
        return new Facts(
                type,
                date,
                events,
                partners,
                project,
                tags,
                tagLabels,
                Optional.empty(),
                draft,
                expires);
    }
}
