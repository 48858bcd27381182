package org.vestnik.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;

/**
 * An article in one language: its own words, and the facts, inherited from the lead where it has
 * none of its own.
 *
 * @param file logical path of the Markdown file
 * @param photos every photo of the folder that may be published, in the order of publishing
 * @param attachments file name → label, "" where there is none; those listed here or in the lead
 * @param place of the title
 * @param summaryPlace of the summary; that of the title where there is none
 */
public record Translation(
        Language language,
        String file,
        Facts facts,
        String title,
        Optional<String> summary,
        Optional<String> slug,
        List<Alias> aliases,
        List<PhotoEntry> photos,
        Map<String, String> attachments,
        Optional<String> translatedFrom,
        Place place,
        Place summaryPlace) {

    /**
     * With only these of its photos; a cover that is not among them is a cover no more, and none of
     * the others can be downloaded.
     */
    Translation withPhotos(List<PhotoEntry> kept) {
        boolean covered =
                facts.cover().isEmpty()
                        || kept.stream()
                                .map(PhotoEntry::name)
                                .anyMatch(facts.cover().get()::equals);
        return new Translation(
                language,
                file,
                covered ? facts : facts.withoutCover(),
                title,
                summary,
                slug,
                aliases,
                List.copyOf(kept),
                offered(attachments, kept),
                translatedFrom,
                place,
                summaryPlace);
    }

    /** The attachments, without photos that are not among those that are published. */
    static Map<String, String> offered(Map<String, String> attachments, List<PhotoEntry> photos) {
        if (attachments.keySet().stream().noneMatch(Folder::isPhoto)) {
            return attachments;
        }
        Map<String, String> offered = new LinkedHashMap<>(attachments);
        offered.keySet()
                .removeIf(
                        name ->
                                Folder.isPhoto(name)
                                        && photos.stream().noneMatch(p -> p.name().equals(name)));
        return Collections.unmodifiableMap(offered);
    }
}
