package org.vestnik.site;

import java.util.List;
import java.util.Map;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.problem.Outcome;
import org.vestnik.site.view.PhotoView;
import org.vestnik.theme.Theme;

/** Turns the photos of a text into HTML by the theme's own partial templates. */
record PhotoPartials(Theme theme, Frame.Page page, Frame frame) implements ArticleText.PhotoMarkup {
    @Override
    public Outcome<String> of(Layout layout, List<PhotoView> photos) {
        if (photos.isEmpty()) {
            return Outcome.of("");
        }
        Object view = frame.page(page);
        return switch (layout) {
            case INLINE -> each("inline.html", photos, view);
            case FIGURE -> each("photo.html", photos, view);
            case GALLERY ->
                    theme.render(
                            "gallery.html",
                            page.language(),
                            Map.of("photos", photos, "page", view));
        };
    }

    private Outcome<String> each(String template, List<PhotoView> photos, Object view) {
        Outcome<String> all = Outcome.of("");
        for (PhotoView photo : photos) {
            all =
                    all.then(
                            before ->
                                    theme.render(
                                                    template,
                                                    page.language(),
                                                    Map.of("photo", photo, "page", view))
                                            .map(before::concat));
        }
        return all;
    }
}
