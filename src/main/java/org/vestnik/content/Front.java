package org.vestnik.content;

import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** The front matter of one text, opened. */
record Front(Language language, String file, Fields fields) {
    private static final Keys KEYS =
            Keys.of(
                            "title",
                            "type",
                            "date",
                            "summary",
                            "event",
                            "events",
                            "partners",
                            "project",
                            "tags",
                            "cover",
                            "photos",
                            "attachments",
                            "slug",
                            "aliases",
                            "translated-from",
                            "draft",
                            "expires")
                    .holding("event", EventReader.KEYS)
                    .meaning("title", "заглавие", "headline", "heading", "name")
                    .meaning("type", "вид", "тип", "kind", "category", "layout")
                    .meaning("date", "дата", "published", "day")
                    .meaning("summary", "резюме", "description", "excerpt", "abstract")
                    .meaning("event", "събитие", "when", "where")
                    .meaning("tags", "теми", "етикети", "keywords", "topics", "categories")
                    .meaning("cover", "корица", "image", "picture", "thumbnail", "featured")
                    .meaning("photos", "снимки", "pictures", "images", "gallery")
                    .meaning("attachments", "файлове", "приложения", "files", "documents")
                    .meaning("partners", "партньори")
                    .meaning("project", "проект")
                    .meaning("slug", "permalink", "url")
                    .meaning("aliases", "redirect", "redirects", "redirect_from");

    static Front of(Language language, String file, YamlMap map, Problems problems) {
        return new Front(language, file, Fields.of(map, KEYS, problems));
    }

    /**
     * Where something is said to be missing: at the key without a value, else on the first line.
     */
    Place missing(String key) {
        return fields.keyPlace(key, Place.start(file));
    }

    Problems problems() {
        return fields.problems();
    }

    void report(Problem problem) {
        fields.problems().add(problem);
    }
}
