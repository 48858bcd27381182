package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.language.Language;
import org.vestnik.site.view.StripView;
import org.vestnik.theme.Theme;

/**
 * A page that stands for all those of its template, its language and its publicity strips.
 *
 * @param address relative to the site's root
 * @param strips that its template was given to show
 * @param key stands for all that the page is made of
 * @param html makes the page; "" where its template fails
 */
public record SamplePage(
        String address,
        String template,
        Language language,
        List<StripView> strips,
        Supplier<Optional<Hash>> key,
        Supplier<String> html) {
    public SamplePage {
        strips = List.copyOf(strips);
    }

    static SamplePage of(PagePlan plan, Theme theme) {
        var file = plan.file(theme);
        return new SamplePage(
                plan.address(),
                plan.template(),
                plan.language(),
                plan.around().view().strips(),
                file::key,
                () -> new String(file.body().make().value(), StandardCharsets.UTF_8));
    }

    /** What it is a sample of: the same for pages that need not be looked at twice. */
    List<Object> kind() {
        return List.of(template, language, strips.stream().map(SamplePage::words).toList());
    }

    /** A strip without the addresses in it, which are others on each page. */
    private static List<Object> words(StripView strip) {
        return List.of(
                strip.period(),
                strip.statement(),
                strip.union(),
                strip.fund(),
                strip.programme(),
                strip.projects().stream().map(p -> List.of(p.number(), p.name())).toList());
    }
}
