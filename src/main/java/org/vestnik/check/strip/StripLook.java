package org.vestnik.check.strip;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;

/**
 * Looks at a page of each kind, on each screen and on paper, and says where its publicity strip is
 * not what the law asks for. Thread-safe.
 */
public final class StripLook {
    private static final int LONGEST_NAME = 100;

    private final Inspection site;
    private final PageStyles styles;
    private final Findings findings = new Findings();
    private final Set<String> missing = new HashSet<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private StripLook(Inspection site) {
        this.site = site;
        this.styles = new PageStyles(site);
    }

    /** The pages that show strips: one of each template, language and set of strips. */
    public static List<SamplePage> pages(Inspection site) {
        return site.samples().stream().filter(page -> !page.strips().isEmpty()).toList();
    }

    /** The files that what is found depends on, beside the pages; those of themes. */
    public static List<SourceFile> files(Inspection site) {
        return Stream.concat(
                        site.sources().under("content/theme").values().stream(),
                        site.sources().under("themes").values().stream())
                .filter(file -> file.name().matches(".*\\.(?:html|css)"))
                .toList();
    }

    /** Stands for the pages, and for the stylesheets that do not lie in a theme. */
    public static Hash ground(Inspection site, List<SamplePage> pages) {
        StringBuilder all = new StringBuilder();
        for (SamplePage page : pages) {
            all.append(page.template()).append(' ').append(page.key().get().orElseThrow());
        }
        site.sources().under("content/static").values().stream()
                .filter(file -> file.name().endsWith(".css"))
                .forEach(file -> all.append(file.path()).append(file.hash()));
        return Hash.of(all.toString());
    }

    /** What is found on the pages, in the order of places. */
    public static List<Problem> of(Inspection site, List<SamplePage> pages, Parallel parallel) {
        StripLook look = new StripLook(site);
        List<Document> made = parallel.map(pages, page -> Jsoup.parse(page.html().get()));
        for (int i = 0; i < pages.size(); i++) {
            look.page(pages.get(i), made.get(i));
        }
        return look.findings.problems();
    }

    private void page(SamplePage page, Document made) {
        // A template that fails has been told of already.
        if (made.body().childNodeSize() == 0) {
            return;
        }
        Places places = new Places(site.theme(), page.template());
        List<Sight> sights = Sight.of(made, page.strips());
        if (sights.size() < page.strips().size()) {
            missing("", sights.isEmpty() ? places.lost() : places.strip(), page);
        }
        PageStyles.Sheets sheets = styles.of(made, page.address());
        String around = Surroundings.of(made, sights, sheets);
        if (seen.add(List.of(sheets, page.language(), around))) {
            Map<Element, List<Cascade.Matched>> matched = new IdentityHashMap<>();
            for (Sight sight : sights) {
                sight(sight, page, places, sheets, matched);
            }
        }
    }

    /** Said of the first page alone: where one template is at fault, so are all its pages. */
    private void missing(String variant, Place place, SamplePage page) {
        if (missing.add(variant + place)) {
            findings.add(StripRule.STRIP_MISSING, variant, place, address(page));
        }
    }

    private static String address(SamplePage page) {
        String address = "/" + page.address().replaceFirst("^[a-z]+://[^/]*/", "");
        return address.length() > LONGEST_NAME ? address.substring(0, LONGEST_NAME) + "…" : address;
    }

    private void sight(
            Sight sight,
            SamplePage page,
            Places places,
            PageStyles.Sheets sheets,
            Map<Element, List<Cascade.Matched>> matched) {
        if (sight.emblem().isEmpty()) {
            missing("emblem", places.strip(), page);
        }
        new Wording(sight, page.language(), findings, places).look();
        Lettering.Faces faces = new Lettering.Faces(sheets.faces());
        for (Screen screen : Screen.values()) {
            Rendering rendering = new Rendering(sheets.cascade(), screen, matched);
            look(new Look(rendering, sight, findings, places), faces);
        }
    }

    /** What is hidden or far off can have no other faults. */
    private static void look(Look look, Lettering.Faces faces) {
        boolean seen = new Hiding(look).isClear();
        if (!look.screen().isPaper()) {
            seen = seen && new Standing(look).isInSight();
        }
        if (!seen) {
            return;
        }
        new Lettering(look, faces).look();
        look.sight().emblem().ifPresent(emblem -> new EmblemLook(look, emblem).look());
        if (!look.screen().isPaper()) {
            new Nearness(look).look();
        }
    }
}
