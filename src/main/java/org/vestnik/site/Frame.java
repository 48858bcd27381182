package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.vestnik.drawing.QrCode;
import org.vestnik.files.Hash;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.problem.Outcome;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.AlternateView;
import org.vestnik.site.view.HtmlView;
import org.vestnik.site.view.LanguageView;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.PageView;
import org.vestnik.site.view.SiteView;

/** What stands around every page: head, strip, menu, languages. */
final class Frame {
    /** The kind of a page that stands at an old address. */
    static final String REDIRECT = "redirect";

    /** No entry of the footer is marked as the one where the reader is. */
    private static final int NONE = -1;

    private final Once<Place, Around> around = new Once<>();
    private final Once<Fingerprint.Same, Hash> prints = new Once<>();
    private final Edition edition;
    private final Strips strips;
    private final ProjectViews projects;
    private final Menu menu;
    private final Menu footer;
    private final DataViews data;
    private final Alternates alternates;
    private final FeedLinks feeds;
    private final ContactViews contacts;
    private final PageMeta meta;
    private final SocialCards socials;

    Frame(Edition edition) {
        this.edition = edition;
        this.strips = new Strips(edition);
        this.projects = new ProjectViews(edition);
        this.menu = new Menu(edition, edition.menu());
        this.footer = new Menu(edition, edition.footer());
        this.data = new DataViews(edition);
        this.alternates = new Alternates(edition);
        this.feeds = new FeedLinks(edition);
        this.contacts = new ContactViews(edition);
        this.socials = new SocialCards(edition, new Cards(edition));
        this.meta = new PageMeta(edition, socials.areWanted());
    }

    /**
     * A page of the site.
     *
     * @param heading the title as the page itself shows it, its borrowed words marked
     * @param address relative to the site's root
     * @param addresses of the same page in each language that has it, its own included
     */
    record Page(
            String kind,
            String title,
            String description,
            Language language,
            String address,
            Map<Language, String> addresses,
            String heading) {
        Page(
                String kind,
                String title,
                String description,
                Language language,
                String address,
                Map<Language, String> addresses) {
            this(kind, title, description, language, address, addresses, title);
        }

        /** Leads from the page to the root of the site. */
        String root() {
            return Relative.root(address);
        }
    }

    /** The pictures that pages name in their heads. */
    SocialCards socials() {
        return socials;
    }

    /** A page of a list, counted from 1. */
    Page page(ListNames names, Key key, Language language, int number) {
        String title = names.title(key, language);
        Map<Language, String> addresses = names.addresses(key, number);
        return new Page(
                "list",
                number == 1 ? title : title + " – " + edition.say(language, "pager-number", number),
                key.kind() == ListKind.NEWS
                        ? edition.site().description().in(language, edition.lead())
                        : "",
                language,
                addresses.get(language),
                addresses,
                names.label(key, language));
    }

    /** A page with its own views, besides {@code page} itself and {@code site}. */
    PagePlan plan(Page page, String template, Supplier<Map<String, Object>> own) {
        return plan(page, template, "", own);
    }

    /**
     * @param project id of the project whose strip the page shows; "" for all
     */
    PagePlan plan(Page page, String template, String project, Supplier<Map<String, Object>> own) {
        return new PagePlan(
                page.address(),
                template,
                page.language(),
                around(page.language(), page.address(), project),
                // Asked for the key first, then for the page.
                new Weakly<>(
                        () -> {
                            Map<String, Object> views = new TreeMap<>(own.get());
                            views.put("page", page(page));
                            return views;
                        }));
    }

    PageView page(Page page) {
        String canonical = canonical(page);
        return new PageView(
                page.kind(),
                page.title(),
                page.heading(),
                page.description(),
                page.language().code(),
                LanguageNames.direction(page.language()),
                Relative.root(page.address()),
                canonical,
                code(canonical),
                socials.view(page),
                alternates(page),
                feeds.on(page),
                meta.of(page),
                translations(page));
    }

    /**
     * What every page shows of the site. There are few of these views, whatever the number of
     * pages: they differ by language, by the way to the root, by project, and by the current entry
     * of the menu.
     *
     * @param project id of the project whose strip is shown; "" for all
     */
    Around around(Language language, String address, String project) {
        Place place =
                new Place(
                        language, Relative.root(address), project, menu.current(language, address));
        return around.of(
                place,
                at -> {
                    SiteView view = site(at);
                    return new Around(
                            view,
                            data.of(language),
                            Fingerprint.of(view, data.fingerprint(language)),
                            prints);
                });
    }

    /**
     * What every page can show; its fingerprint is made once and serves all pages that show it.
     *
     * @param view {@code site} in templates
     * @param data likewise: what the files of content/data hold for the language, by name
     * @param prints hashes of what several pages show of articles, partners and projects
     */
    record Around(
            SiteView view,
            Map<String, Object> data,
            Hash fingerprint,
            Once<Fingerprint.Same, Hash> prints) {}

    /** Where a view of the site is shown; {@code current} counts entries of the menu from 0. */
    private record Place(Language language, String root, String project, int current) {}

    private SiteView site(Place place) {
        Language language = place.language();
        return new SiteView(
                edition.site().title().in(language, edition.lead()),
                edition.site().description().in(language, edition.lead()),
                place.root() + edition.addresses().home(language),
                edition.logos().icon().map(place.root()::concat).orElse(""),
                logo(place.root()),
                menu.views(place.language(), place.root(), place.current()),
                footer.views(place.language(), place.root(), NONE),
                strips.of(language, place.root(), place.project()),
                place.project().isEmpty()
                        ? projects.all(language, place.root())
                        : projects.one(place.project(), language, place.root()),
                contacts.contact(language),
                edition.theme().options());
    }

    private List<LogoView> logo(String root) {
        Logos logos = edition.logos();
        return edition.site()
                .logo()
                .flatMap(file -> logos.path(file).map(path -> logos.view(file, path, root, "")))
                .map(List::of)
                .orElse(List.of());
    }

    private String absolute(String address) {
        return edition.url().isEmpty() ? "" : edition.url() + address;
    }

    /**
     * A page that is shown where another is missing is nobody's true address; that of a page at an
     * old address is where it leads.
     */
    private String canonical(Page page) {
        return switch (page.kind()) {
            case "not-found" -> "";
            case REDIRECT -> absolute(page.addresses().get(page.language()));
            default -> absolute(page.address());
        };
    }

    /** Drawn when the page is written; until then its address stands for it. */
    private static List<HtmlView> code(String canonical) {
        return canonical.isEmpty()
                ? List.of()
                : List.of(
                        new HtmlView(
                                Hash.of(canonical),
                                false,
                                () -> Outcome.of(QrCode.svg(canonical).orElse(""))));
    }

    /** The same for every page of a set, so that each of them tells of all. */
    private List<AlternateView> alternates(Page page) {
        Map<Language, String> addresses =
                page.kind().equals("chooser") ? edition.addresses().homes() : page.addresses();
        List<AlternateView> views = new ArrayList<>();
        if (!edition.url().isEmpty()) {
            alternates
                    .of(addresses)
                    .forEach((k, to) -> views.add(new AlternateView(k, absolute(to))));
        }
        return views;
    }

    private List<LanguageView> translations(Page page) {
        List<LanguageView> views = new ArrayList<>();
        for (Language language : edition.site().languages()) {
            String own = page.addresses().get(language);
            String address = own != null ? own : edition.addresses().home(language);
            views.add(
                    new LanguageView(
                            language.code(),
                            LanguageNames.own(language),
                            LanguageNames.direction(language),
                            Relative.path(page.address(), address),
                            language.equals(page.language()),
                            own != null));
        }
        return views;
    }
}
