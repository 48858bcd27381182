package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.AlbumView;
import org.vestnik.site.view.PhotoView;

/** The gallery: the photos of each article, in pages. */
final class GalleryPages implements PagedLists {
    /** How many photos of an album are shown; all stand on the page of the article. */
    private static final int SHOWN = 3;

    private final Edition edition;
    private final Frame frame;
    private final Teasers teasers;
    private final ListNames names;

    GalleryPages(Edition edition, Frame frame, Teasers teasers) {
        this.edition = edition;
        this.frame = frame;
        this.teasers = teasers;
        this.names = new ListNames(edition);
    }

    private Pager.Size size() {
        int size = edition.theme().number("albums-per-page");
        return new Pager.Size(size, size);
    }

    @Override
    public int pages(Key key) {
        return edition.lists().find(key).map(list -> size().pages(list.count())).orElse(0);
    }

    @Override
    public PagePlan page(Language language, Key key, int number) {
        List<Article> articles = edition.lists().find(key).orElseThrow().articles();
        Pager pager = new Pager(key, number, size(), articles.size());
        Frame.Page page = frame.page(names, key, language, number);
        return frame.plan(
                page,
                "albums.html",
                () ->
                        Map.of(
                                "albums", albums(pager.part(articles), page),
                                "pager", pager.view(edition.addresses(), page)));
    }

    private List<AlbumView> albums(List<Article> articles, Frame.Page page) {
        return articles.stream().map(article -> album(article, page)).toList();
    }

    /** Those of the text that the page leads to; where it shows none, of the first that does. */
    private List<PhotoView> photos(Article article, Frame.Page page) {
        PhotoViews views = new PhotoViews(edition, page.address());
        return Stream.concat(
                        Stream.of(article.best(page.language())), article.translations().stream())
                .map(this::coverFirst)
                .filter(photos -> !photos.isEmpty())
                .findFirst()
                .map(photos -> photos.stream().map(views::of).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    private List<PhotoEntry> coverFirst(Translation text) {
        List<PhotoEntry> photos = new ArrayList<>(edition.photos().ordered(text));
        new Cards(edition)
                .cover(text)
                .ifPresent(
                        cover -> {
                            photos.remove(cover);
                            photos.add(0, cover);
                        });
        return photos;
    }

    private AlbumView album(Article article, Frame.Page page) {
        Language language = page.language();
        List<PhotoView> photos = photos(article, page);
        return new AlbumView(
                teasers.of(article, language, page.root()),
                photos.subList(0, Math.min(SHOWN, photos.size())),
                edition.marked(language, "photos-count", photos.size()));
    }
}
