package org.vestnik.check.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vestnik.check.links.WebLink.Spot;
import org.vestnik.content.Contact;
import org.vestnik.content.Event;
import org.vestnik.content.Partner;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.problem.Place;
import org.vestnik.site.Inspection;

/** Finds the links of a site that lead to other sites. */
public final class WebLinks {
    /** Of what site.yaml says without a place of its own. */
    private static final Place SITE = Place.start("content/site.yaml");

    private WebLinks() {}

    /**
     * Each address once, in the order of addresses; those of the site itself are left out, since
     * what is built now may not be online yet.
     *
     * @param wanted by the logical path of a file, whether its links are
     */
    public static List<WebLink> in(Inspection site, Parallel parallel, Predicate<String> wanted) {
        List<Spot> spots = new ArrayList<>(settings(site.site()));
        List<Translation> texts =
                site.everything().stream()
                        .flatMap(article -> article.translations().stream())
                        .toList();
        parallel.map(texts, text -> spots(site, text)).forEach(spots::addAll);
        String own = site.site().url().orElse("\n");
        Map<URI, List<Spot>> byAddress = new TreeMap<>();
        for (Spot spot : spots) {
            Optional<URI> address = WebAddress.of(spot.written());
            if (address.isPresent()
                    && wanted.test(spot.place().file())
                    && !(address.get() + "/").startsWith(own)) {
                byAddress.computeIfAbsent(address.get(), a -> new ArrayList<>()).add(spot);
            }
        }
        return byAddress.entrySet().stream().map(e -> link(e.getKey(), e.getValue())).toList();
    }

    private static WebLink link(URI address, List<Spot> spots) {
        return new WebLink(
                address,
                spots.stream()
                        .distinct()
                        .sorted((one, other) -> one.place().compareTo(other.place()))
                        .toList());
    }

    private static List<Spot> spots(Inspection site, Translation text) {
        Stream<Spot> inText =
                site.text(text).slots().stream()
                        .filter(LinkSlot.class::isInstance)
                        .map(LinkSlot.class::cast)
                        .map(link -> new Spot(link.target(), link.place()));
        Stream<Spot> ofEvents = text.facts().events().stream().flatMap(WebLinks::ofEvent);
        return Stream.concat(inText, ofEvents).toList();
    }

    private static Stream<Spot> ofEvent(Event event) {
        return Stream.of(event.online(), event.registration())
                .flatMap(Optional::stream)
                .map(written -> new Spot(written, event.place()));
    }

    private static List<Spot> settings(SiteConfig site) {
        List<Spot> spots = new ArrayList<>();
        for (Partner partner : site.partners().values()) {
            partner.url().ifPresent(url -> spots.add(new Spot(url, partner.place())));
        }
        Stream.concat(site.menu().stream(), site.footer().stream())
                .filter(SiteConfig.MenuEntry::isLink)
                .forEach(entry -> spots.add(new Spot(entry.url(), entry.place())));
        Stream.of(Optional.of(site.contact()), site.contact().press())
                .flatMap(Optional::stream)
                .map(Contact::url)
                .flatMap(Optional::stream)
                .forEach(url -> spots.add(new Spot(url, SITE)));
        return spots;
    }
}
