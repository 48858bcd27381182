package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.drawing.CardFoot;
import org.vestnik.drawing.DrawnFoot;
import org.vestnik.drawing.Picture;
import org.vestnik.drawing.SocialCard;
import org.vestnik.files.Hash;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.photo.Crop;
import org.vestnik.photo.PhotoSet;
import org.vestnik.photo.Pixels;
import org.vestnik.site.view.DateView;
import org.vestnik.site.view.SocialCardView;

/** The social cards: one for each text of an article, and one for the site in each language. */
final class SocialCards {
    static final String FOLDER = "cards/";

    private static final String ENDING = ".jpg";
    private static final String JPEG = "image/jpeg";

    /** Networks take more, but slow connections load these, too. In bytes. */
    private static final int HEAVIEST = 150_000;

    private static final int STANDING = 0x003399;
    private static final String OPTION = "cards";

    private final Once<CardFoot, DrawnFoot> feet = new Once<>();

    /** A foot has a long text, with every line of its emblem, and few feet serve all cards. */
    private final Once<CardFoot, String> written = new Once<>();

    /** By the path of the text, or by the address of the home. */
    private final Once<String, Planned> known = new Once<>();

    private final Edition edition;
    private final Cards cards;
    private final CardFeet words;

    SocialCards(Edition edition, Cards cards) {
        this.edition = edition;
        this.cards = cards;
        this.words = new CardFeet(edition);
    }

    /** Networks need whole addresses; and a theme that does not know of cards shows none. */
    boolean areWanted() {
        return !edition.url().isEmpty()
                && Boolean.TRUE.equals(edition.theme().options().get(OPTION));
    }

    /** What a card is made of. */
    private record Sheet(SocialCard card, CardFoot foot, Optional<PhotoSet> photo) {
        /**
         * @param written the foot as text
         */
        Hash key(String written) {
            String words = SocialCard.VERSION + " " + card + written;
            return Hash.of(words + photo.map(set -> set.key().hex()).orElse(""));
        }
    }

    /** A card with its path in the site. */
    private record Planned(Sheet sheet, Hash key, String path) {
        /** Whether it has letters for its title, or at least a photo. */
        boolean tellsSomething() {
            return sheet.card().isLegible() || sheet.photo().isPresent();
        }

        /** Of the page at an address. */
        static Planned of(String address, Sheet sheet, String foot) {
            Hash key = sheet.key(foot);
            String name = address.substring(0, address.length() - 1);
            return new Planned(sheet, key, FOLDER + name + "-" + key.brief() + ENDING);
        }
    }

    /** What pages show of their card; none for those that stand for others. */
    List<SocialCardView> view(Frame.Page page) {
        boolean shown = !List.of("not-found", Frame.REDIRECT).contains(page.kind());
        return areWanted() && shown ? shown(page).stream().toList() : List.of();
    }

    private Optional<SocialCardView> shown(Frame.Page page) {
        Language language = page.language();
        Optional<Planned> own =
                edition.at(Relative.file(page.address()), this::planned)
                        .filter(Planned::tellsSomething);
        String title =
                own.isPresent()
                        ? page.title()
                        : edition.site().title().in(language, edition.lead());
        return own.or(() -> Optional.of(planned(language)).filter(Planned::tellsSomething))
                .map(
                        card ->
                                new SocialCardView(
                                        WebRoot.of(edition.url()).to(card.path()),
                                        SocialCard.WIDTH,
                                        SocialCard.HEIGHT,
                                        JPEG,
                                        title));
    }

    /** Empty where the card would tell nothing. */
    Optional<SiteFile> file(Article article, Translation text) {
        return file(planned(article, text));
    }

    /** Empty where the card would tell nothing. */
    Optional<SiteFile> file(Language language) {
        return file(planned(language));
    }

    private Optional<SiteFile> file(Planned planned) {
        return Optional.of(planned)
                .filter(Planned::tellsSomething)
                .map(
                        card ->
                                SiteFile.sound(
                                        card.path(),
                                        JPEG,
                                        () -> Optional.of(card.key()),
                                        () -> bytes(card.sheet())));
    }

    private Planned planned(Article article, Translation text) {
        return known.of(
                text.file(), file -> planned(edition.addresses().of(text), sheet(article, text)));
    }

    private Planned planned(Language language) {
        String home = edition.addresses().home(language);
        return known.of(home, address -> planned(address, sheet(language)));
    }

    private Planned planned(String address, Sheet sheet) {
        return Planned.of(address, sheet, written.of(sheet.foot(), CardFoot::toString));
    }

    private byte[] bytes(Sheet sheet) {
        DrawnFoot foot = feet.of(sheet.foot(), CardFoot::drawn);
        Optional<Picture> photo = sheet.photo().flatMap(PhotoSet::pixels).map(SocialCards::picture);
        return sheet.card().jpeg(foot, photo, HEAVIEST);
    }

    private static Picture picture(Pixels pixels) {
        return new Picture(pixels.width(), pixels.height(), pixels.bytes());
    }

    private Sheet sheet(Language language) {
        String title = edition.site().title().in(language, edition.lead());
        String summary = edition.site().description().in(language, edition.lead());
        String code = language.base().code();
        SocialCard card = new SocialCard(title, summary, "", colour("accent"), "", "", code);
        return new Sheet(card, words.of(language, "", false), Optional.empty());
    }

    private Sheet sheet(Article article, Translation text) {
        Language language = text.language();
        SocialCard card =
                new SocialCard(
                        plain(text.title()),
                        "",
                        kind(text) + off(text),
                        article.standing() ? STANDING : colour(Cards.typeId(text)),
                        article.standing() ? "" : when(article, text),
                        Cards.place(text),
                        language.base().code());
        return new Sheet(
                card,
                words.of(language, text.facts().project(), true),
                cards.cover(text).flatMap(photo -> part(photo, card)));
    }

    /** Marks that say where a word may be broken are no letters. */
    private static String plain(String title) {
        return title.codePoints()
                .filter(code -> Character.getType(code) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String kind(Translation text) {
        return cards.bareType(text, text.language());
    }

    /** That what the card tells of will not be as announced. */
    private String off(Translation text) {
        return new EventViews(edition)
                .status(text.facts().events(), text.language())
                .map(SocialCards::plain)
                .map(" · "::concat)
                .orElse("");
    }

    private static String when(Article article, Translation text) {
        DateView view = DateViews.of(text.language()).when(text.facts().events(), article);
        return view.year().isEmpty() ? "" : view.text();
    }

    private int colour(String option) {
        return Stream.of(option, "accent")
                .map(edition.theme().options()::get)
                .map(String::valueOf)
                .filter(value -> value.matches("#[0-9a-fA-F]{6}"))
                .findFirst()
                .map(value -> Integer.parseInt(value.substring(1), 16))
                .orElse(STANDING);
    }

    private Optional<PhotoSet> part(PhotoEntry entry, SocialCard card) {
        Crop crop =
                new Crop(
                        card.photoWidth(),
                        SocialCard.photoHeight(),
                        entry.focus().map(PhotoViews::focus));
        return edition.photos()
                .shot(entry.file())
                .map(shot -> edition.photos().part(shot, crop, card.photoWidth()).set());
    }
}
