package org.vestnik.site;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.content.Contact;
import org.vestnik.content.Library;
import org.vestnik.content.Partner;
import org.vestnik.content.PrivacyNotice;
import org.vestnik.content.Project;
import org.vestnik.content.SiteConfig;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.publicity.Authorities;
import org.vestnik.publicity.Authorities.Authority;
import org.vestnik.publicity.Authorities.Role;

/**
 * Which of the pages that a site makes of what it knows there are. A page of the author's own, in
 * the folder of the name, is always the one that is meant.
 */
final class Statements {
    private static final String PAGES = "pages/";
    private static final String FOLDER = "content/" + PAGES;

    private Statements() {}

    static Set<ListKind> of(Library library) {
        Set<String> written =
                library.pages().stream().map(page -> page.folder()).collect(Collectors.toSet());
        Set<ListKind> kinds = EnumSet.noneOf(ListKind.class);
        for (ListKind kind : ListKind.STATEMENTS) {
            if (!written.contains(folder(kind)) && isKnown(kind, library.site())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Where the author's own page of a kind would lie. */
    static String folder(ListKind kind) {
        return FOLDER + kind.word();
    }

    private static boolean isKnown(ListKind kind, SiteConfig site) {
        return switch (kind) {
            case ACCESSIBILITY -> site.statements().accessibility().isPresent();
            case PRIVACY -> !site.statements().privacy().off() && !controller(site).isEmpty();
            case FUNDING -> site.projects().stream().anyMatch(p -> p.funding().isPresent());
            default -> true;
        };
    }

    /** The text of the theme that is the title of a page. */
    static String title(ListKind kind) {
        return switch (kind) {
            case ACCESSIBILITY -> "accessibility";
            case PRIVACY -> "privacy";
            case FUNDING -> "funding";
            default -> "site-map";
        };
    }

    /** The author's own page that the word of a statement means, as menus name pages. */
    static Optional<String> written(String word, Edition edition) {
        return ListKind.statement(word)
                .filter(kind -> edition.catalogue().in(folder(kind)).isPresent())
                .map(kind -> PAGES + kind.word());
    }

    /** The words of the statements, made or written, to which no entry leads. */
    static List<String> unplaced(Collection<String> placed, Edition edition) {
        return ListKind.STATEMENTS.stream()
                .filter(
                        kind ->
                                edition.lists().has(kind)
                                        || written(kind.word(), edition).isPresent())
                .map(ListKind::word)
                .filter(word -> !placed.contains(word) && !placed.contains(PAGES + word))
                .toList();
    }

    /** Who answers for the data of readers. */
    static LocalText controller(SiteConfig site) {
        PrivacyNotice notice = site.statements().privacy();
        return notice.controller().isEmpty() ? site.contact().organisation() : notice.controller();
    }

    /**
     * The country whose law is meant: that of the contact, else of the partner of that name, else
     * of the partner that leads. ISO 3166-1 alpha-2.
     */
    static Optional<String> country(SiteConfig site) {
        Contact contact = site.contact();
        return contact.country()
                .or(
                        () ->
                                site.partners().values().stream()
                                        .filter(p -> p.name().equals(contact.organisation()))
                                        .findFirst()
                                        .or(() -> leader(site))
                                        .flatMap(Partner::country));
    }

    /** What the law of that country names. */
    static Optional<Authority> authority(SiteConfig site, Role role, Language language) {
        return country(site).flatMap(country -> Authorities.of(country, role, language));
    }

    private static Optional<Partner> leader(SiteConfig site) {
        return site.projects().stream()
                .map(Project::partners)
                .flatMap(List::stream)
                .map(site.partners()::get)
                .filter(partner -> partner != null)
                .findFirst()
                .or(() -> site.partners().values().stream().findFirst());
    }
}
