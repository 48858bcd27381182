package org.vestnik.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Event;
import org.vestnik.content.Partner;
import org.vestnik.content.Translation;

/**
 * Events in the words of schema.org. How many took part is not how many there was room for, so that
 * is not said.
 */
record EventNodes(Edition edition, WebIds ids) {
    private static final String SCHEMA = "https://schema.org/";

    /**
     * What all events of a page share.
     *
     * @param image address of the picture that stands for them; "" where there is none
     * @param grant id of what pays for them; "" where it is not known
     */
    record Setting(Frame.Page page, Translation text, String image, String grant) {}

    List<Json> of(Setting setting) {
        List<Json> nodes = new ArrayList<>();
        for (Event event : setting.text().facts().events()) {
            nodes.add(node(setting, event, nodes.size() + 1));
        }
        return nodes;
    }

    /** Points to each of them. */
    List<Json> refs(Frame.Page page, Translation text) {
        List<Json> refs = new ArrayList<>();
        for (int number = 1; number <= text.facts().events().size(); number++) {
            refs.add(WebIds.ref(ids.event(page.address(), number)));
        }
        return refs;
    }

    private Json node(Setting setting, Event event, int number) {
        Frame.Page page = setting.page();
        return WebIds.thing("Event", ids.event(page.address(), number))
                .text("name", setting.text().title())
                .text("description", page.description())
                .text("url", ids.root().to(page.address()))
                .text("inLanguage", page.language().code())
                .text("startDate", EventTimes.iso(event.start()))
                .text("endDate", event.end().map(EventTimes::iso).orElse(""))
                .text("eventStatus", SCHEMA + status(event))
                .text("eventAttendanceMode", mode(event))
                .objects("location", locations(event))
                .text("image", setting.image())
                .object("organizer", organiser(event))
                .object("funding", setting.grant().isEmpty() ? new Json() : ref(setting.grant()));
    }

    private static Json ref(String id) {
        return WebIds.ref(id);
    }

    private static String status(Event event) {
        return switch (event.status()) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static String mode(Event event) {
        if (event.online().isEmpty()) {
            return hasPlace(event) ? SCHEMA + "OfflineEventAttendanceMode" : "";
        }
        return SCHEMA + (hasPlace(event) ? "Mixed" : "Online") + "EventAttendanceMode";
    }

    private static boolean hasPlace(Event event) {
        return event.eventPlace().isPresent() || event.country().isPresent();
    }

    private static List<Json> locations(Event event) {
        List<Json> locations = new ArrayList<>();
        if (hasPlace(event)) {
            locations.add(place(event));
        }
        event.online()
                .ifPresent(url -> locations.add(WebIds.thing("VirtualLocation").text("url", url)));
        return locations;
    }

    private static Json place(Event event) {
        Optional<Json> address =
                event.country()
                        .map(code -> WebIds.thing("PostalAddress").text("addressCountry", code));
        return WebIds.thing("Place")
                .text("name", event.eventPlace().orElse(""))
                .object("address", address.orElse(new Json()))
                .object("geo", point(event.geo()));
    }

    private static Json point(List<Double> geo) {
        return geo.size() < 2
                ? new Json()
                : WebIds.thing("GeoCoordinates")
                        .number("latitude", BigDecimal.valueOf(geo.get(0)))
                        .number("longitude", BigDecimal.valueOf(geo.get(1)));
    }

    private Json organiser(Event event) {
        return event.organiser().map(this::organiser).orElse(new Json());
    }

    private Json organiser(String idOrName) {
        Partner partner = edition.site().partners().get(idOrName);
        return partner == null
                ? WebIds.thing("Organization").text("name", idOrName)
                : WebIds.ref(ids.partner(partner.id()));
    }
}
