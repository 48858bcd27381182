package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
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
                new Page(this, theme));
    }

    /** What can go wrong with a page goes wrong in its templates: its policy brings no problems. */
    private record Page(PagePlan plan, Theme theme) implements SiteFile.Body {
        @Override
        public Outcome<byte[]> make() {
            Map<String, Object> views = plan.views();
            Outcome<String> page = plan.render(theme, views);
            String html = PagePolicy.in(page.value(), root(views));
            return new Outcome<>(html.getBytes(StandardCharsets.UTF_8), page.problems());
        }

        @Override
        public List<Problem> problems() {
            return plan.render(theme, plan.views()).problems();
        }

        @Override
        public boolean isSound() {
            return theme.isTried();
        }
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

    private Outcome<String> render(Theme theme, Map<String, Object> views) {
        Problems problems = new Problems();
        String html = theme.render(template, language, views).into(problems);
        // A text is put together by templates of its own, whose mistakes are mistakes of the page.
        views.values().stream()
                .filter(ArticleView.class::isInstance)
                .map(view -> ((ArticleView) view).text().source().get().problems())
                .forEach(problems::addAll);
        return new Outcome<>(html, problems.sorted());
    }

    private static String root(Map<String, Object> views) {
        return views.get("page") instanceof PageView page ? page.root() : "";
    }
}
