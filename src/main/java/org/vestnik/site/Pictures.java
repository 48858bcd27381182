package org.vestnik.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.photo.StaticPicture;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;

/** Pictures that are published as they are: those of static/, and logos. */
final class Pictures {
    private static final Set<String> ENDINGS =
            Set.of(
                    "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "avif", "svg", "svgz",
                    "heic", "heif", "tif", "tiff");

    private final Map<String, StaticPicture> sizes;

    private Pictures(Map<String, StaticPicture> sizes) {
        this.sizes = sizes;
    }

    /** Those among the sources. */
    static List<SourceFile> files(SourceTree sources, Set<String> logos) {
        return Stream.concat(
                        sources.under("content/static").values().stream(),
                        logos.stream()
                                .filter(path -> !StaticFiles.isStatic(path))
                                .flatMap(path -> sources.file(path).stream()))
                .filter(Pictures::isReadable)
                .toList();
    }

    /** Reads their sizes; a picture that says where or by what it was taken is an error. */
    static Outcome<Pictures> read(List<SourceFile> files, Tools tools) {
        List<Outcome<Optional<StaticPicture>>> read =
                tools.parallel().map(files, StaticPicture::of);
        Problems problems = new Problems();
        Map<String, StaticPicture> sizes = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            read.get(i).into(problems).ifPresent(size -> sizes.put(path, size));
        }
        return problems.with(new Pictures(sizes));
    }

    /** Whether we can tell what a picture of this ending tells of itself. */
    static boolean isReadable(SourceFile file) {
        return ENDINGS.contains(MediaTypes.ending(file.name()));
    }

    /** The size of a picture in CSS pixels, where it can be told. */
    Optional<StaticPicture> size(String file) {
        return Optional.ofNullable(sizes.get(file));
    }
}
