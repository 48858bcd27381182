package org.vestnik.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.MapView;
import org.vestnik.site.view.PhotoView;

/**
 * What a text shows of things that stand elsewhere: a film, a map. Nothing of it is loaded from
 * there; a picture of the site leads on. Not thread-safe: one for each text.
 */
final class Embeds {
    private static final String MAP = "map";
    private static final String VIDEO = "video";

    private final Language language;
    private final Finder finder;
    private final Problems problems;

    Embeds(Language language, Finder finder, Problems problems) {
        this.language = language;
        this.finder = finder;
        this.problems = problems;
    }

    /** Finds what a text names, and reports what is not there. */
    interface Finder {
        /** What a link leads to; a file that it leads to is published. */
        Optional<Way> way(String written, Place place);

        /** A picture beside words that say what it shows. */
        Optional<PhotoView> picture(Asked asked);
    }

    /**
     * Where a link leads.
     *
     * @param language of what is there, where it is not that of the text; else ""
     */
    record Way(String href, String language) {}

    static boolean isOne(BlockSlot slot) {
        return slot.name().equals(MAP) || slot.name().equals(VIDEO);
    }

    /** The film or the map; where something is missing that it cannot do without, nothing. */
    ArticleText.Gap gap(BlockSlot slot) {
        Optional<? extends Record> view = slot.name().equals(MAP) ? map(slot) : video(slot);
        return view.<ArticleText.Gap>map(found -> shown(slot, found))
                .orElse(new ArticleText.Gap.Written(""));
    }

    private static ArticleText.Gap shown(BlockSlot slot, Record view) {
        Map<String, Object> views = new HashMap<>();
        views.put(slot.name(), view);
        views.put("level", slot.level());
        return new ArticleText.Gap.Shown(
                new Blocks.Block("block-" + slot.name() + ".html", Map.copyOf(views)));
    }

    private Optional<? extends Record> video(BlockSlot slot) {
        return new Videos(language, finder, problems).of(slot);
    }

    private Optional<MapView> map(BlockSlot slot) {
        Optional<Asked> name = asked(slot, "place");
        if (name.isEmpty()) {
            problems.add(SiteRule.MAP_PLACE.at(slot.place()));
        }
        Optional<Asked> written = asked(slot, "geo");
        Optional<Spot> spot = written.flatMap(geo -> Spot.of(geo.name()));
        if (written.isEmpty()) {
            problems.add(
                    SiteRule.MAP_GEO.at(slot.place()).variant("missing").withHint("map-geo.hint"));
        } else if (spot.isEmpty()) {
            problems.add(SiteRule.MAP_GEO.at(written.get().place(), written.get().name()));
        }
        List<PhotoView> picture =
                asked(slot, "picture").flatMap(finder::picture).map(List::of).orElse(List.of());
        String caption = asked(slot, MarkdownText.LABEL).map(Asked::name).orElse("");
        return name.flatMap(
                known ->
                        spot.map(
                                at ->
                                        new MapView(
                                                known.name(),
                                                caption,
                                                at.openStreetMap(),
                                                picture)));
    }

    static Optional<Asked> asked(BlockSlot slot, String key) {
        return Optional.ofNullable(slot.given().get(key));
    }
}
