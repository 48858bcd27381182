package org.vestnik.check.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.check.strip.StripLook;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.Period;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;
import org.vestnik.site.view.StripView;

/**
 * The look at the strips of a site in a real browser: which pages it shows, what it measures, and
 * what is wrong with what was measured. Immutable and thread-safe.
 */
public final class StripSight {
    /** More pages would take minutes, and are made by the same templates. */
    private static final int MOST = 40;

    private final Inspection site;
    private final List<SamplePage> pages;

    private StripSight(Inspection site, List<SamplePage> pages) {
        this.site = site;
        this.pages = pages;
    }

    /** A page for each template, language and publicity strip of a site. */
    public static StripSight of(Inspection site) {
        return new StripSight(site, StripLook.pages(site).stream().limit(MOST).toList());
    }

    /** How many pages it shows; where there is none, there is nothing to look at. */
    public int pages() {
        return pages.size();
    }

    /** The page that measures the others when a browser opens it, as HTML. */
    public String html() {
        return MeasuringPage.html(pages);
    }

    /**
     * What is wrong, in the order of places; empty where the browser did not come to the end.
     *
     * @param shown the page that measures, as the browser has it at the end
     */
    public Optional<List<Problem>> judge(String shown) {
        return Measures.read(shown).map(measures -> new Sightings(site, findings(measures)).said());
    }

    private List<Sighting> findings(List<Measure> measures) {
        Map<List<Integer>, List<Measure>> strips = new LinkedHashMap<>();
        measures.forEach(
                one ->
                        strips.computeIfAbsent(
                                        List.of(one.page(), one.strip(), one.screen().ordinal()),
                                        key -> new ArrayList<>())
                                .add(one));
        List<Sighting> found = new ArrayList<>();
        strips.values().forEach(parts -> found.addAll(judged(parts)));
        return found;
    }

    private List<Sighting> judged(List<Measure> parts) {
        SamplePage page = pages.get(parts.get(0).page());
        StripView strip = page.strips().get(parts.get(0).strip());
        return Period.named(strip.period()).stream()
                .flatMap(period -> new StripJudge(period, parts).findings().stream())
                .map(finding -> new Sighting(finding, page))
                .toList();
    }
}
