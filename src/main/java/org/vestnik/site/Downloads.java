package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.AttachmentView;
import org.vestnik.site.view.DownloadsView;
import org.vestnik.site.view.DownloadsView.DownloadGroupView;

/**
 * The files that articles and standing pages offer, together. Which they are is found out once for
 * each language. Thread-safe.
 */
final class Downloads {
    /** How many files a list shows that does not say. */
    static final int LIMIT = 50;

    private final Edition edition;
    private final Attachments attachments;
    private final ProjectParts parts;
    private final Once<Asked, Offered> offered = new Once<>();

    Downloads(Edition edition) {
        this.edition = edition;
        this.attachments = new Attachments(edition);
        this.parts = new ProjectParts(edition);
    }

    /**
     * Whose files.
     *
     * @param project id of site.yaml; "" for all of the site
     * @param type of articles; "" for all, and for standing pages
     */
    record Asked(String project, String type, Language language) {}

    /** Articles that offer files to readers of a language, and how many files. */
    private record Offered(List<Translation> texts, int files) {}

    /** None or one. */
    List<DownloadsView> of(Asked asked, int limit, String page) {
        Offered all = offered.of(asked, this::find);
        if (all.files() == 0) {
            return List.of();
        }
        List<DownloadGroupView> groups = new ArrayList<>();
        int room = limit;
        for (Translation text : all.texts()) {
            if (room > 0) {
                List<AttachmentView> files = attachments.views(text, page);
                List<AttachmentView> shown = files.subList(0, Math.min(room, files.size()));
                groups.add(group(text, shown, asked.language(), page));
                room -= shown.size();
            }
        }
        int left = Math.max(0, all.files() - limit);
        return List.of(new DownloadsView(groups, left(left, asked.language()), news(asked, page)));
    }

    private String left(int files, Language language) {
        String number = Numbers.in(language).integer(files);
        return files == 0 ? "" : edition.marked(language, "downloads-more", number);
    }

    private String news(Asked asked, String page) {
        Key key =
                asked.type().isEmpty()
                        ? Key.of(ListKind.NEWS)
                        : new Key(ListKind.TYPE, asked.type());
        return new ListNames(edition).href(key, asked.language(), Relative.root(page));
    }

    private DownloadGroupView group(
            Translation text, List<AttachmentView> files, Language language, String page) {
        boolean own = text.language().equals(language);
        return new DownloadGroupView(
                Relative.path(page, edition.addresses().of(text)),
                text.title(),
                own ? "" : text.language().code(),
                own ? "" : LanguageNames.direction(text.language()),
                text.facts().date().map(day -> DateViews.of(language).of(day)).stream().toList(),
                files);
    }

    /** Newest first, then the standing pages. */
    private Offered find(Asked asked) {
        Stream<Article> pages =
                asked.type().isEmpty()
                        ? edition.pages().stream().filter(page -> isOf(asked.project(), page))
                        : Stream.empty();
        List<Translation> texts =
                Stream.concat(parts.articles(asked.project()).stream(), pages)
                        .map(article -> article.best(asked.language()))
                        .filter(text -> isOf(asked, text) && !text.attachments().isEmpty())
                        .filter(text -> !edition.addresses().of(text).isEmpty())
                        .toList();
        return new Offered(texts, texts.stream().mapToInt(t -> t.attachments().size()).sum());
    }

    private static boolean isOf(String project, Article page) {
        return project.isEmpty() || page.lead().facts().project().equals(project);
    }

    private static boolean isOf(Asked asked, Translation text) {
        return asked.type().isEmpty() || text.facts().type().equals(Optional.of(asked.type()));
    }
}
