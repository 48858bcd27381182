package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Contact;
import org.vestnik.content.Partner;
import org.vestnik.language.Language;

/** The organisations that site.yaml names, in the words of schema.org. Thread-safe. */
final class OrganisationNodes {
    private static final String TYPE = "Organization";

    private final Edition edition;
    private final WebIds ids;
    private final Optional<Partner> publishing;

    /** Many pages tell of the same partners in the same words. */
    private final Once<Told, Json> made = new Once<>();

    OrganisationNodes(Edition edition, WebIds ids) {
        this.edition = edition;
        this.ids = ids;
        this.publishing = publishing();
    }

    private record Told(String id, Language language) {}

    /** Who publishes, by id; empty where site.yaml names nobody. */
    Optional<String> publisher() {
        return publishing
                .map(partner -> ids.partner(partner.id()))
                .or(() -> contact().isEmpty() ? Optional.empty() : Optional.of(ids.publisher()));
    }

    /** None or one. */
    List<Json> publisherNode(Language language) {
        return publishing
                .map(partner -> List.of(partner(partner, language)))
                .orElseGet(() -> contact().isEmpty() ? List.of() : List.of(contact(language)));
    }

    Json partner(Partner partner, Language language) {
        return made.of(new Told(partner.id(), language), told -> make(partner, language));
    }

    private Json make(Partner partner, Language language) {
        String logo = partner.logo().flatMap(edition.logos()::path).map(ids.root()::to).orElse("");
        Json address =
                partner.country()
                        .map(code -> WebIds.thing("PostalAddress").text("addressCountry", code))
                        .orElse(new Json());
        return WebIds.thing(TYPE, ids.partner(partner.id()))
                .text("name", partner.name().in(language, edition.lead()))
                .text("url", partner.url().orElse(""))
                .text("logo", logo)
                .object("address", address);
    }

    /** Those that are known, without whoever publishes, who stands on every page of an article. */
    List<Json> partners(List<String> names, Language language) {
        Optional<String> publisher = publishing.map(Partner::id);
        return names.stream()
                .distinct()
                .filter(id -> !Optional.of(id).equals(publisher))
                .flatMap(id -> Optional.ofNullable(edition.site().partners().get(id)).stream())
                .map(partner -> partner(partner, language))
                .toList();
    }

    private Contact contact() {
        return edition.site().contact().organisation().isEmpty()
                ? Contact.NONE
                : edition.site().contact();
    }

    /**
     * The organisation that is to be asked, where it is a partner; where none is to be asked, the
     * partner that site.yaml names first.
     */
    private Optional<Partner> publishing() {
        String asked = contact().organisation().in(edition.lead(), edition.lead());
        return edition.site().partners().values().stream()
                .filter(partner -> asked.isEmpty() || named(partner).equals(asked))
                .findFirst();
    }

    private String named(Partner partner) {
        return partner.name().in(edition.lead(), edition.lead());
    }

    private Json contact(Language language) {
        return WebIds.thing(TYPE, ids.publisher())
                .text("name", contact().organisation().in(language, edition.lead()))
                .text("url", contact().url().orElse(""));
    }
}
