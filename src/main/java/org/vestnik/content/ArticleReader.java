package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Reads one article or standing page from the front matters of its texts. */
final class ArticleReader {
    private static final int LONG_SUMMARY = 400;
    private static final int SHORTEST_HASH = 4;
    private static final int LONGEST_HASH = 64;

    private final SiteConfig site;
    private final FactsReader facts;
    private final Folder folder;
    private final PhotosReader photos;
    private final AttachmentsReader attachments;

    ArticleReader(SiteConfig site, FactsReader facts, Folder folder) {
        FileNames names = new FileNames(folder.files());
        this.site = site;
        this.facts = facts;
        this.folder = folder;
        this.photos = new PhotosReader(site, folder, names);
        this.attachments = new AttachmentsReader(folder, names);
    }

    /**
     * @param fronts at least one, in the order of the site's languages; where the lead itself could
     *     not be read, the next one stands in for it and is not asked for what it may inherit
     */
    Article read(List<Front> fronts) {
        Front lead = fronts.get(0);
        List<Translation> translations = new ArrayList<>(fronts.size());
        translations.add(lead(lead));
        for (Front own : fronts.subList(1, fronts.size())) {
            translations.add(translated(own, lead, translations.get(0)));
        }
        return new Article(folder.path(), folder.standing(), translations, folder.otherFiles());
    }

    private Translation lead(Front front) {
        Facts said = facts.lead(front, photos);
        if (!folder.standing()) {
            boolean isLead = front.language().equals(folder.texts().keySet().iterator().next());
            said = isLead ? facts.complete(front, said) : FactsReader.substituted(said);
        }
        List<PhotoEntry> entries = photos.lead(front);
        Map<String, String> files = offered(front, attachments.lead(front), entries);
        front.fields()
                .get("translated-from")
                .ifPresent(value -> value.report(ContentRule.TRANSLATED_FROM, value.seen()));
        return translation(front, shown(front, said, entries), entries, files);
    }

    private Translation translated(Front own, Front lead, Translation first) {
        Facts said = facts.translated(own, lead, first.facts(), photos);
        List<PhotoEntry> entries = photos.translated(own);
        Map<String, String> files = attachments.translated(own, first.attachments());
        Map<String, String> offered = offered(own, files, entries);
        return translation(own, shown(own, said, entries), entries, offered);
    }

    private Translation translation(
            Front front, Facts said, List<PhotoEntry> entries, Map<String, String> files) {
        Fields fields = front.fields();
        Place title = fields.get("title").map(Value::place).orElse(Place.start(front.file()));
        Translation text =
                new Translation(
                        front.language(),
                        front.file(),
                        said,
                        title(front),
                        fields.get("summary").flatMap(ArticleReader::summary),
                        fields.get("slug").flatMap(value -> Forms.slug(value, front.language())),
                        fields.get("aliases").map(Aliases::read).orElse(List.of()),
                        entries,
                        files,
                        fields.get("translated-from").flatMap(ArticleReader::hash),
                        title,
                        fields.get("summary").map(Value::place).orElse(title));
        return Typesetting.of(text);
    }

    /** The title; where it is missing, the folder's name stands in. */
    private String title(Front front) {
        if (!front.fields().has("title")) {
            front.report(ContentRule.TITLE_MISSING.at(front.missing("title")));
        }
        return front.fields()
                .get("title")
                .flatMap(Value::line)
                .orElse(folder.path().substring(folder.path().lastIndexOf('/') + 1));
    }

    private static Optional<String> summary(Value value) {
        Optional<String> summary = value.line();
        int length = summary.map(text -> text.codePointCount(0, text.length())).orElse(0);
        if (length > LONG_SUMMARY) {
            value.report(ContentRule.SUMMARY_LONG, length, LONG_SUMMARY);
        }
        return summary;
    }

    private static Optional<String> hash(Value value) {
        Optional<String> hash = value.text();
        boolean fits =
                hash.isPresent()
                        && hash.get().length() >= SHORTEST_HASH
                        && hash.get().length() <= LONGEST_HASH
                        && hash.get().chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        if (hash.isPresent() && !fits) {
            Problem problem = ContentRule.TRANSLATED_FROM.at(value.place(), value.seen());
            value.problems().add(problem.variant("form"));
        }
        return fits ? hash : Optional.empty();
    }

    /** A photo that is skipped cannot be downloaded. */
    private static Map<String, String> offered(
            Front front, Map<String, String> files, List<PhotoEntry> entries) {
        Map<String, String> offered = Translation.offered(files, entries);
        for (String name : files.keySet()) {
            if (!offered.containsKey(name)) {
                Place place = front.missing("attachments");
                front.report(ContentRule.ATTACHMENT_SKIPPED.at(place, name));
            }
        }
        return offered;
    }

    /** A cover that is skipped cannot be shown. */
    private static Facts shown(Front front, Facts facts, List<PhotoEntry> entries) {
        if (facts.cover().isEmpty()) {
            return facts;
        }
        String cover = facts.cover().get();
        if (entries.stream().anyMatch(entry -> entry.name().equals(cover))) {
            return facts;
        }
        front.report(ContentRule.COVER_SKIPPED.at(front.missing("cover"), cover));
        return facts.withoutCover();
    }
}
