package org.vestnik.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Recall;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.language.NaturalOrder;
import org.vestnik.photo.Crop;
import org.vestnik.photo.Output;
import org.vestnik.photo.Photo;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.photo.PhotoOptions;
import org.vestnik.photo.PhotoSet;
import org.vestnik.photo.PhotoWork;
import org.vestnik.photo.Rights;
import org.vestnik.photo.Variant;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;

/** The photos of articles, with what their headers tell, read when somebody asks. */
final class Photos {
    private static final Comparator<Shot> BY_TIME =
            Comparator.comparing(shot -> shot.header().taken().orElse(LocalDateTime.MAX));

    private final SourceTree sources;
    private final PhotoOptions options;
    private final Tools tools;
    private final PhotoWork work;
    private final Recall.Kept<Outcome<Optional<Shot>>> shots;
    private final Recall.Kept<Shot> crops;
    private final Recall.Kept<Rights> known;
    private final Function<String, Rights> rights;
    private final Map<String, Rights> asked = new ConcurrentHashMap<>();

    /**
     * @param rights what the text that leads says of a photo's, by the path of its file
     */
    Photos(SourceTree sources, SiteConfig site, Function<String, Rights> rights, Tools tools) {
        Recall recall = tools.recall();
        this.sources = sources;
        this.options =
                recall.same(
                        "photo options",
                        List.of(),
                        new PhotoOptions(
                                site.photos().widths(), site.photos().quality(), outputs(site)));
        this.tools = tools;
        this.work =
                recall.step(
                        "photo work",
                        List.of(),
                        () -> PhotoWork.with(tools.memo(), tools.programs()));
        this.shots = recall.table("shots");
        this.crops = recall.table("crops");
        this.known = recall.table("rights");
        this.rights = rights;
    }

    /** Where photos are made; one for the whole site. */
    PhotoWork work() {
        return work;
    }

    private static List<Output> outputs(SiteConfig site) {
        return site.photos().webp() && Output.WEBP.works()
                ? List.of(Output.JPEG, Output.WEBP)
                : List.of(Output.JPEG);
    }

    /**
     * A photo that can be shown, whole or as the part of it that a crop keeps.
     *
     * @param variants by kind of file, JPEG first, and by ascending width; at least one of each
     */
    record Shot(
            SourceFile file,
            PhotoHeader header,
            Rights rights,
            List<Variant> variants,
            PhotoSet set) {
        List<Variant> variants(Output output) {
            return variants.stream().filter(v -> v.output() == output).toList();
        }

        /** The widest JPEG. */
        Variant largest() {
            List<Variant> jpegs = variants(Output.JPEG);
            return jpegs.get(jpegs.size() - 1);
        }
    }

    /**
     * The photo of an article; empty where it cannot be shown or not even be read, which is met
     * again when all photos are planned.
     */
    Optional<Shot> shot(String file) {
        try {
            return sources.file(file).flatMap(source -> read(source).value());
        } catch (MachineFailure e) {
            return Optional.empty();
        }
    }

    /** Reads the header of a photo; one that cannot be shown is reported. */
    Outcome<Optional<Shot>> read(SourceFile file) {
        Rights own = asked.computeIfAbsent(file.path(), this::rights);
        return shots.of(file.path(), List.of(file, options, own), () -> shot(file, own));
    }

    /** The very same while they say the same. */
    private Rights rights(String file) {
        return known.same(file, List.of(), rights.apply(file));
    }

    /**
     * The part of a photo that a crop keeps; the photo itself where it has that form already.
     *
     * @param photo what {@link #shot} gave
     */
    Shot crop(Shot photo, Crop crop) {
        if (crop.isNear(photo.header())) {
            return photo;
        }
        String name = photo.file().path() + " " + crop;
        return crops.of(name, List.of(photo), () -> cropped(photo, crop));
    }

    /**
     * A part of a photo in one width, for a picture that is drawn with it.
     *
     * @param photo what {@link #shot} gave
     */
    Shot part(Shot photo, Crop crop, int width) {
        String name = photo.file().path() + " " + crop + " " + width;
        return crops.of(name, List.of(photo), () -> drawn(photo, crop, width));
    }

    private Shot drawn(Shot photo, Crop crop, int width) {
        PhotoSet set = photo.set().cropped(photo.header(), options, crop, width);
        return new Shot(photo.file(), photo.header(), Rights.NONE, List.of(), set);
    }

    private Shot cropped(Shot photo, Crop crop) {
        PhotoSet set = photo.set().cropped(photo.header(), options, crop);
        List<Variant> variants = set.variants(stem(photo.file()), photo.rights());
        return new Shot(photo.file(), photo.header(), photo.rights(), variants, set);
    }

    /** The photos of a text as they are shown: as listed, then by capture time, then by name. */
    List<PhotoEntry> ordered(Translation text) {
        List<PhotoEntry> listed = new ArrayList<>();
        List<PhotoEntry> others = new ArrayList<>();
        for (PhotoEntry photo : text.photos()) {
            if (shot(photo.file()).isPresent()) {
                (photo.listed() ? listed : others).add(photo);
            }
        }
        others.sort(
                Comparator.comparing((PhotoEntry photo) -> shot(photo.file()).get(), BY_TIME)
                        .thenComparing(PhotoEntry::name, NaturalOrder.NAMES));
        listed.addAll(others);
        return listed;
    }

    /** Photos that were asked for, now or before, whole and cropped. */
    List<Shot> known() {
        Stream<Shot> whole = shots.values().stream().flatMap(read -> read.value().stream());
        return Stream.concat(whole, crops.values().stream()).toList();
    }

    /** Forgets all photos but these. */
    void retain(Set<String> paths) {
        shots.retain(paths.size(), () -> paths);
        known.retain(paths.size(), () -> paths);
        crops.retainWhere(crop -> paths.contains(crop.file().path()));
    }

    private Outcome<Optional<Shot>> shot(SourceFile file, Rights own) {
        return Photo.header(file, tools.memo(), tools.programs())
                .map(read -> read.map(header -> shot(file, header, own)));
    }

    private Shot shot(SourceFile file, PhotoHeader header, Rights own) {
        PhotoSet set = work.set(file, header, options);
        return new Shot(file, header, own, set.variants(stem(file), own), set);
    }

    private static String stem(SourceFile file) {
        return FileNames.stem(file.name(), "photo");
    }
}
