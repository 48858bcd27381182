package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.site.FairSite.FAIR;
import static org.vestnik.site.FairSite.PAGE;
import static org.vestnik.site.FairSite.ROOT;
import static org.vestnik.site.FairSite.SITE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What search engines are told of photos, events and money. */
class FactNodesTest {
    private final SiteTest site = SiteTest.of(SITE + FAIR);

    @Test
    void photos_come_with_their_rights() {
        JsonNode images = Graphs.only(site, PAGE, "NewsArticle").get("image");
        assertThat(images).hasSize(2);
        JsonNode hall = images.get(0);
        assertThat(hall.get("contentUrl").asText())
                .matches(ROOT + "photos/hall-[0-9a-f]+-1600\\.jpg");
        assertThat(hall.get("width").asText()).isEqualTo("1600");
        assertThat(hall.get("height").asText()).isEqualTo("1067");
        assertThat(hall.get("caption").asText()).isEqualTo("Пълен площад");
        assertThat(hall.get("creditText").asText()).isEqualTo("Иво Минчев");
        assertThat(hall.get("license").asText())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(images.get(1).get("caption").asText()).isEqualTo("Мед");
        assertThat(images.get(1).has("license")).isFalse();
        images.forEach(
                image ->
                        assertThat(site.files())
                                .containsKey(
                                        image.get("contentUrl").asText().substring(ROOT.length())));
    }

    @Test
    void an_event_says_when_and_where_it_is() {
        List<JsonNode> events = Graphs.all(site, PAGE, "Event");
        JsonNode fair = events.get(0);
        assertThat(fair.get("startDate").asText()).isEqualTo("2018-07-14T10:00+03:00");
        assertThat(fair.get("endDate").asText()).isEqualTo("2018-07-14T12:30+03:00");
        assertThat(fair.get("eventStatus").asText()).endsWith("/EventScheduled");
        assertThat(fair.get("eventAttendanceMode").asText()).endsWith("/MixedEventAttendanceMode");
        JsonNode place = fair.get("location").get(0);
        assertThat(place.get("name").asText()).isEqualTo("Читалището");
        assertThat(place.get("address").get("addressCountry").asText()).isEqualTo("BG");
        assertThat(place.get("geo").get("latitude").asDouble()).isEqualTo(42.5);
        assertThat(place.get("geo").get("longitude").asDouble()).isEqualTo(24.25);
        assertThat(fair.get("location").get(1).get("@type").asText()).isEqualTo("VirtualLocation");
        assertThat(fair.get("organizer").get("@id").asText())
                .isEqualTo(ROOT + "#partner-drenopole");
        assertThat(fair.get("image").asText()).contains("/photos/hall-");
        site.pageLacks(PAGE, "AttendeeCapacity");
    }

    @Test
    void an_event_that_is_off_says_so() {
        List<JsonNode> events = Graphs.all(site, PAGE, "Event");
        JsonNode cancelled = events.get(1);
        assertThat(cancelled.get("startDate").asText()).isEqualTo("2018-07-15");
        assertThat(cancelled.get("endDate").asText()).isEqualTo("2018-07-16");
        assertThat(cancelled.get("eventStatus").asText())
                .isEqualTo("https://schema.org/EventCancelled");
        assertThat(cancelled.get("eventAttendanceMode").asText())
                .endsWith("/OfflineEventAttendanceMode");
        assertThat(cancelled.get("organizer").get("name").asText()).isEqualTo("Сдружение „Извор“");
        assertThat(events.get(2).get("eventStatus").asText()).endsWith("/EventPostponed");
        assertThat(events.get(2).get("eventAttendanceMode").asText())
                .endsWith("/OnlineEventAttendanceMode");
    }

    @Test
    void what_pays_for_it_is_a_grant_with_its_number() {
        JsonNode grant = Graphs.only(site, PAGE, "MonetaryGrant");
        assertThat(grant.get("identifier").asText()).isEqualTo("BG05M9OP001-4.001-0080-C01");
        assertThat(grant.get("amount").get("value").asDouble()).isEqualTo(80.4);
        assertThat(grant.get("funder").get(0).get("@id").asText()).isEqualTo(ROOT + "#eu");
        assertThat(grant.get("funder").get(1).get("name").asText())
                .isEqualTo("Европейски социален фонд");
        assertThat(grant.get("funder").get(2).get("name").asText()).isEqualTo("Програма");
        assertThat(grant.get("fundedItem").get("@id").asText()).isEqualTo(ROOT + "#project");
        site.page(PAGE, "\"@id\":\"" + ROOT + "#eu\",\"name\":\"Европейски съюз\"");
        SiteTest poor = SiteTest.of(SITE.replaceAll(" {2}budget.*\n", "") + FAIR);
        assertThat(Graphs.only(poor, PAGE, "Grant").has("amount")).isFalse();
    }
}
