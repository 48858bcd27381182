package org.vestnik.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestnik.language.Language;

/**
 * A folder that is an article or a standing page.
 *
 * @param path logical path, {@code content/articles/2018/fair}
 * @param texts logical paths of its Markdown files, in the order of the site's languages
 * @param files its other files, those of its sub-folders too, relative to it with {@code /}, in
 *     natural order
 */
public record Folder(
        String path, boolean standing, Map<Language, String> texts, List<String> files) {
    private static final Set<String> PHOTOS =
            Set.of(
                    "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "heic", "heif", "avif",
                    "tif", "tiff", "bmp");

    public Folder {
        texts = Collections.unmodifiableMap(texts);
        files = List.copyOf(files);
    }

    /** Whether the name is that of a photo, by its extension. */
    public static boolean isPhoto(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && PHOTOS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The photos among its files, whether they are published or not. */
    public List<String> photos() {
        return chosen(true);
    }

    /** Its files that are neither Markdown nor photos. */
    public List<String> otherFiles() {
        return chosen(false);
    }

    private List<String> chosen(boolean photos) {
        List<String> chosen = new ArrayList<>(files.size());
        for (String file : files) {
            if (isPhoto(file) == photos) {
                chosen.add(file);
            }
        }
        return chosen;
    }
}
