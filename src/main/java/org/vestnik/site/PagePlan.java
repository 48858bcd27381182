package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.ArticleView;
import org.vestnik.site.view.PageView;
import org.vestnik.theme.Theme;

/**
 * A page before it is made.
 *
 * @param address relative to the site's root, or whole for a page that is shown anywhere
 * @param around what the page shows of the site: {@code site} and {@code data} in templates
 * @param own all else that the template may show, by name; the same each time
 */
record PagePlan(
        String address,
        String template,
        Language language,
        Frame.Around around,
        Supplier<Map<String, Object>> own) {

    /** The page as a file of the site; its key stands for the theme and all its views. */
    SiteFile file(Theme theme) {
        return new SiteFile(
                Relative.file(address),
                MediaTypes.HTML,
                () -> Optional.of(key(theme)),
                () -> make(theme));
    }

    private Hash key(Theme theme) {
        return Fingerprint.with(
                around.prints(),
                theme.fingerprint(),
                PagePolicy.VERSION,
                template,
                language.code(),
                around.fingerprint(),
                own.get());
    }

    /** All that the template may show, by name. */
    Map<String, Object> views() {
        Map<String, Object> views = new TreeMap<>(own.get());
        views.put("site", around.view());
        views.put(DataViews.NAME, around.data());
        return views;
    }

    private Outcome<byte[]> make(Theme theme) {
        Map<String, Object> views = views();
        Problems problems = new Problems();
        String html =
                PagePolicy.in(theme.render(template, language, views).into(problems), root(views));
        // A text is put together by templates of its own, whose mistakes are mistakes of the page.
        views.values().stream()
                .filter(ArticleView.class::isInstance)
                .map(view -> ((ArticleView) view).text().source().get().problems())
                .forEach(problems::addAll);
        return new Outcome<>(html.getBytes(StandardCharsets.UTF_8), problems.sorted());
    }

    private static String root(Map<String, Object> views) {
        return views.get("page") instanceof PageView page ? page.root() : "";
    }
}
