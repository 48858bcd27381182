package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.SiteReader;
import org.vestnik.drawing.Icon;
import org.vestnik.drawing.LogoIcon;
import org.vestnik.drawing.Picture;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.photo.LogoPicture;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The icons of the site, under the names by which browsers and telephones ask for them, and the
 * manifest that lists them. A file of static/ with such a name stands in the place of ours.
 */
record IconFiles(Edition edition) implements Shelf {
    private static final String SVG = "favicon.svg";
    private static final String MANIFEST = "site.webmanifest";

    /** Where letters of a title begin that a name is made of. */
    private static final int MOST_LETTERS = 2;

    /** Longer words make a name, shorter ones join them. */
    private static final int SHORTEST = 3;

    /** A logo that is wider, or higher, cannot be told in a small square. */
    private static final double LONGEST = 1.5;

    @Override
    public Optional<SiteFile> file(String path) {
        return Optional.ofNullable(made().get(path)).map(body -> file(path, body));
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        made().forEach((path, body) -> plan.add(file(path, body), Place.of(SiteReader.FILE)));
    }

    private SiteFile file(String path, Supplier<byte[]> body) {
        String from =
                String.join(" ", path, "" + Icon.VERSION, icon().toString(), manifest(), drawn());
        return SiteFile.sound(path, MediaTypes.of(path), () -> Optional.of(Hash.of(from)), body);
    }

    /** What is not in static/. */
    private Map<String, Supplier<byte[]>> made() {
        Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();
        made.put("favicon.ico", this::ico);
        made.put(SVG, this::svg);
        made.put("apple-touch-icon.png", () -> png(180));
        made.put("icon-192.png", () -> png(192));
        made.put("icon-512.png", () -> png(512));
        made.put(MANIFEST, () -> manifest().getBytes(StandardCharsets.UTF_8));
        made.keySet()
                .removeIf(name -> edition.sources().file(StaticFiles.FOLDER + name).isPresent());
        return made;
    }

    private byte[] svg() {
        return source().filter(logo -> MediaTypes.ending(logo.name()).equals("svg"))
                .map(SourceFile::bytes)
                .orElseGet(() -> icon().svg().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] ico() {
        return logo(Icon.ICO).map(LogoIcon::ico).orElseGet(() -> icon().ico());
    }

    private byte[] png(int size) {
        return logo(LogoIcon.side(size))
                .map(logo -> logo.png(size))
                .orElseGet(() -> icon().png(size));
    }

    private Optional<LogoIcon> logo(int side) {
        return source().flatMap(file -> LogoPicture.of(file, side))
                .map(p -> new LogoIcon(new Picture(p.side(), p.side(), p.bytes()), p.alpha()));
    }

    private String drawn() {
        return source().map(logo -> logo.path() + logo.hash().hex()).orElse("");
    }

    /** The icon that lies in static/, else the logo, if either fits into a square. */
    private Optional<SourceFile> source() {
        return Stream.concat(
                        Stream.of(StaticFiles.FOLDER + SVG, StaticFiles.FOLDER + "favicon.png"),
                        edition.site().logo().stream())
                .filter(this::isSquare)
                .flatMap(file -> edition.sources().file(file).stream())
                .findFirst();
    }

    private String manifest() {
        return new WebManifest(edition).json();
    }

    private boolean isSquare(String file) {
        return edition.pictures()
                .size(file)
                .filter(size -> size.width() > 0 && size.height() > 0)
                .map(size -> (double) size.width() / size.height())
                .filter(ratio -> ratio <= LONGEST && ratio >= 1 / LONGEST)
                .isPresent();
    }

    private String title() {
        return edition.site().title().in(edition.lead(), edition.lead());
    }

    private Icon icon() {
        String colour = String.valueOf(edition.theme().options().get("accent"));
        boolean known = colour.matches("#[0-9a-fA-F]{6}");
        Language lead = edition.lead();
        return new Icon(
                initials(title(), lead),
                lead.base().code(),
                known ? Integer.parseInt(colour.substring(1), 16) : 0x003399);
    }

    /** The first letters of the first two words that are more than a preposition. */
    static String initials(String title, Language language) {
        List<String> words =
                Arrays.stream(title.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<String> long_ = words.stream().filter(word -> word.length() >= SHORTEST).toList();
        return (long_.isEmpty() ? words : long_)
                .stream()
                        .limit(MOST_LETTERS)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                        .toUpperCase(language.locale());
    }
}
