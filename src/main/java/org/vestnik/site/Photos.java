package org.vestnik.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    Photos(SourceTree sources, SiteConfig site, Tools tools) {
        Recall recall = tools.recall();
        this.sources = sources;
        this.options =
                recall.same(
                        "photo options",
                        List.of(),
                        new PhotoOptions(site.photos().widths(), site.photos().quality()));
        this.tools = tools;
        this.work =
                recall.step(
                        "photo work",
                        List.of(),
                        () -> PhotoWork.with(tools.memo(), tools.programs()));
        this.shots = recall.table("shots");
        this.crops = recall.table("crops");
    }

    /** Where photos are made; one for the whole site. */
    PhotoWork work() {
        return work;
    }

    /**
     * A photo that can be shown, whole or as the part of it that a crop keeps.
     *
     * @param variants by kind of file, JPEG first, and by ascending width; at least one of each
     */
    record Shot(SourceFile file, PhotoHeader header, List<Variant> variants, PhotoSet set) {
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
        return shots.of(file.path(), List.of(file, options), () -> shot(file));
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

    private Shot cropped(Shot photo, Crop crop) {
        PhotoSet set = photo.set().cropped(photo.header(), options, crop);
        return new Shot(photo.file(), photo.header(), set.variants(stem(photo.file())), set);
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
        crops.retainWhere(crop -> paths.contains(crop.file().path()));
    }

    private Outcome<Optional<Shot>> shot(SourceFile file) {
        return Photo.header(file, tools.memo(), tools.programs())
                .map(read -> read.map(header -> shot(file, header)));
    }

    private Shot shot(SourceFile file, PhotoHeader header) {
        PhotoSet set = work.set(file, header, options);
        return new Shot(file, header, set.variants(stem(file)), set);
    }

    private static String stem(SourceFile file) {
        return FileNames.stem(file.name(), "photo");
    }
}
