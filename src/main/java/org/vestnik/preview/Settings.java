package org.vestnik.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.files.SourceFolders;

/**
 * What the preview is told from outside.
 *
 * @param sources the folders that are shown and watched
 * @param today the day that the site is shown for; else the present one
 * @param drafts whether drafts are shown
 * @param future whether articles of days to come are shown
 * @param baseUrl in place of the site's own url
 * @param polling whether one looks again and again, because the system does not tell of changes
 * @param editor how the writer's editor is started: a name, an address with {@code {file}}, or a
 *     command; empty for none
 */
public record Settings(
        SourceFolders sources,
        Optional<LocalDate> today,
        boolean drafts,
        boolean future,
        Optional<String> baseUrl,
        boolean polling,
        Optional<String> editor) {

    List<Path> roots() {
        return Stream.concat(Stream.of(sources.content()), sources.themes().stream()).toList();
    }
}
