package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.content.AccessibilityStatement;
import org.vestnik.content.AccessibilityStatement.Issue;
import org.vestnik.content.SiteReader;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.AccessibilityView;
import org.vestnik.site.view.ContactView;
import org.vestnik.site.view.DateView;

/**
 * The accessibility statement for programs, beside its page: Implementing Decision (EU) 2018/1523
 * asks for a form that a machine can read. It is there as well where the author has written the
 * page.
 */
record StatementFiles(Edition edition) implements Shelf {
    @Override
    public Optional<SiteFile> file(String path) {
        return path.endsWith("/" + AccessibilityViews.JSON)
                ? files().stream().filter(file -> file.path().equals(path)).findFirst()
                : Optional.empty();
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        Place owner = Place.of(SiteReader.FILE);
        files().forEach(file -> plan.add(file, owner));
    }

    private List<SiteFile> files() {
        Optional<AccessibilityStatement> said = edition.site().statements().accessibility();
        List<SiteFile> files = new ArrayList<>();
        said.ifPresent(
                statement ->
                        pages().forEach(
                                        (language, page) ->
                                                files.add(file(statement, language, page))));
        return files;
    }

    /** The address of the page in each language that has one: ours, or the author's. */
    private Map<Language, String> pages() {
        if (edition.lists().has(ListKind.ACCESSIBILITY)) {
            return new ListNames(edition).addresses(Key.of(ListKind.ACCESSIBILITY), 1);
        }
        return edition.catalogue()
                .in(Statements.folder(ListKind.ACCESSIBILITY))
                .map(edition.addresses()::of)
                .orElse(new TreeMap<>());
    }

    private SiteFile file(AccessibilityStatement statement, Language language, String page) {
        String path = page + AccessibilityViews.JSON;
        byte[] bytes = (json(statement, language, page) + "\n").getBytes(StandardCharsets.UTF_8);
        return SiteFile.sound(
                path, MediaTypes.of(path), () -> Optional.of(Hash.of(bytes)), () -> bytes);
    }

    /** In the order of the model; words in the language, days as ISO 8601 has them. */
    private Json json(AccessibilityStatement statement, Language language, String page) {
        AccessibilityView view = AccessibilityViews.forPrograms(edition).of(language);
        return new Json()
                .text("model", "Implementing Decision (EU) 2018/1523")
                .text("language", language.code())
                .text("organisation", view.organisation())
                .text("site", view.site())
                .text("page", edition.url().isEmpty() ? "" : edition.url() + page)
                .text("scope", view.scope())
                .text("law", view.law())
                .text("standard", view.standard())
                .text("status", view.status())
                .objects("issues", issues(statement, language))
                .text("alternatives", view.alternatives())
                .text("prepared", day(view.prepared()))
                .text("reviewed", day(view.reviewed()))
                .text("method", view.method())
                .text("evaluator", view.evaluator())
                .text("report", view.report())
                .object("contact", contact(view))
                .object("enforcement", enforcement(view));
    }

    private static String day(List<DateView> days) {
        return days.stream().map(DateView::iso).findFirst().orElse("");
    }

    private List<Json> issues(AccessibilityStatement statement, Language language) {
        List<Json> issues = new ArrayList<>();
        for (Issue issue : statement.issues()) {
            issues.add(
                    new Json()
                            .text("text", issue.text().in(language, edition.lead()))
                            .text("reason", issue.reason().word()));
        }
        return issues;
    }

    private static Json contact(AccessibilityView view) {
        Json json = new Json();
        for (ContactView contact : view.contact()) {
            json.text("organisation", contact.organisation());
            json.text("name", contact.name());
            json.text("address", contact.address());
            json.text("email", contact.email());
            json.text("phone", contact.phone());
            json.text("url", contact.url());
        }
        json.text("response", view.response());
        return json;
    }

    private static Json enforcement(AccessibilityView view) {
        Json json = new Json();
        view.enforcement()
                .forEach(
                        body -> {
                            json.text("name", body.name());
                            json.text("url", body.url());
                        });
        return json;
    }
}
