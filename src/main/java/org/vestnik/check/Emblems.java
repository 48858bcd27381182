package org.vestnik.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.photo.EmblemSight;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * The European emblem in logos that were made elsewhere: whether it is what the law shows.
 *
 * <p>spec: Regulation (EU) No 763/2014 and Implementing Regulation (EU) No 821/2014, Annex II;
 * Regulation (EU) 2021/1060, Annex IX.
 */
final class Emblems implements SiteCheck {
    private static final String STATIC = "content/static";

    /** What files with the emblem are called. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?iu).*(?:(?<!\\p{L})(?:eu|es|ес)(?!\\p{L})|emblem|flag|logo|fund|лого|емблем"
                            + "|знаме).*");

    @Override
    public CheckRule rule() {
        return CheckRule.EMBLEM_MERGED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, Place> logos = new TreeMap<>();
        named(site.site(), logos);
        site.sources().under(STATIC).values().stream()
                .filter(file -> NAME.matcher(file.name()).matches())
                .forEach(file -> logos.putIfAbsent(file.path(), Place.of(file.path())));
        List<SourceFile> files =
                logos.keySet().stream()
                        .flatMap(path -> site.sources().file(path).stream())
                        .filter(Emblems::isPicture)
                        .toList();
        List<Optional<EmblemSight>> seen = parallel.map(files, file -> sight(site, file));
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            Place place = logos.get(file.path());
            seen.get(i).ifPresent(sight -> report(place, file.name(), sight, problems));
        }
    }

    /** A logo that stands in several places is spoken of at the first one. */
    private static void named(SiteConfig site, Map<String, Place> logos) {
        site.projects().stream()
                .flatMap(project -> project.funding().stream())
                .flatMap(funding -> funding.logos().stream())
                .forEach(logo -> logos.putIfAbsent(logo.file(), logo.place()));
        site.partners()
                .values()
                .forEach(p -> p.logo().ifPresent(f -> logos.putIfAbsent(f, p.place())));
        site.logo().ifPresent(file -> logos.putIfAbsent(file, Place.of(file)));
    }

    private static boolean isPicture(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:svg|png|jpe?g)");
    }

    private static Optional<EmblemSight> sight(Inspection site, SourceFile file) {
        byte[] told =
                site.told(
                        EmblemSight.VERSION,
                        List.of(file),
                        Optional.empty(),
                        () -> bytes(EmblemSight.of(file)));
        return EmblemSight.read(new String(told, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Optional<EmblemSight> sight) {
        return sight.map(EmblemSight::line).orElse("").getBytes(StandardCharsets.UTF_8);
    }

    private static void report(Place place, String name, EmblemSight sight, Problems problems) {
        if (sight.isSmall()) {
            problems.add(CheckRule.EMBLEM_SMALL.at(place, name, sight.high()));
        }
        if (sight.isMerged()) {
            problems.add(CheckRule.EMBLEM_MERGED.at(place, name));
        }
        shape(place, name, sight, problems);
        colours(place, name, sight, problems);
        stars(place, name, sight, problems);
    }

    private static void shape(Place place, String name, EmblemSight sight, Problems problems) {
        if (sight.isStretched()) {
            long wide = Math.round((sight.ratio() / EmblemSight.RATIO - 1) * 100);
            long high = Math.round((EmblemSight.RATIO / sight.ratio() - 1) * 100);
            problems.add(
                    wide > 0
                            ? CheckRule.EMBLEM_STRETCHED.at(place, name, wide)
                            : CheckRule.EMBLEM_STRETCHED.at(place, name, high).variant("high"));
        }
    }

    private static void colours(Place place, String name, EmblemSight sight, Problems problems) {
        if (sight.isFieldWrong()) {
            String field = colour(sight.field());
            problems.add(CheckRule.EMBLEM_COLOUR.at(place, name, field, colour(EmblemSight.BLUE)));
        }
        if (sight.areStarsWrong()) {
            String star = colour(sight.star());
            problems.add(
                    CheckRule.EMBLEM_COLOUR
                            .at(place, name, star, colour(EmblemSight.GOLD))
                            .variant("stars"));
        }
    }

    private static void stars(Place place, String name, EmblemSight sight, Problems problems) {
        if (sight.isMiscounted()) {
            problems.add(CheckRule.EMBLEM_STARS.at(place, name, sight.stars()));
        } else if (sight.isMisplaced()) {
            problems.add(CheckRule.EMBLEM_STARS.at(place, name).variant("place"));
        }
        if (sight.turned() > 0 && !sight.isMerged()) {
            problems.add(CheckRule.EMBLEM_STARS.at(place, name, sight.turned()).variant("turned"));
        }
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
