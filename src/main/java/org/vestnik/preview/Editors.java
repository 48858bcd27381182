package org.vestnik.preview;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.SourceFolders;
import org.vestnik.problem.Place;

/**
 * Opens files in the writer's editor: by a link that the editor answers to, or by a command.
 *
 * @param setting as the writer gave it; empty for no editor
 */
record Editors(Optional<String> setting, SourceFolders folders) {
    /** Where the panel posts to, to have a file opened. */
    static final String ADDRESS = "/.vestnik/open";

    private static final Map<String, String> KNOWN =
            Map.of(
                    "vscode", "vscode://file/{file}:{line}:{column}",
                    "vscodium", "vscodium://file/{file}:{line}:{column}",
                    "cursor", "cursor://file/{file}:{line}:{column}",
                    "zed", "zed://file/{file}:{line}:{column}",
                    "idea", "idea://open?file={file}&line={line}&column={column}",
                    "sublime", "subl://open?url=file:///{file}&line={line}&column={column}",
                    "textmate", "txmt://open?url=file:///{file}&line={line}&column={column}");

    /** A word of a command, or several between quotation marks. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** How the file of a place is opened; empty without an editor. */
    Optional<EditorLink> link(Place place) {
        return setting.flatMap(
                given -> {
                    String pattern = KNOWN.getOrDefault(given, given);
                    Optional<Path> file = path(place.file());
                    return pattern.contains("://")
                            ? file.map(real -> EditorLink.link(uri(pattern, real, place)))
                            : file.map(real -> EditorLink.server(address(place)));
                });
    }

    /** Starts the writer's own command on a file. */
    void open(Place place) throws IOException {
        Optional<Path> file = path(place.file());
        if (setting.isEmpty() || file.isEmpty()) {
            throw new IOException("No editor for " + place.file());
        }
        new ProcessBuilder(command(setting.get(), file.get(), place))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /** The command word by word; no shell looks at it. */
    static List<String> command(String setting, Path file, Place place) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(setting);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(filled(word, file.toString(), place));
        }
        if (!setting.contains("{file}")) {
            words.add(file.toString());
        }
        return words;
    }

    private static String uri(String pattern, Path file, Place place) {
        String path = file.toString().replace('\\', '/').replaceFirst("^/+", "");
        String encoded =
                URLEncoder.encode(path, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/")
                        .replace("%3A", ":");
        return filled(pattern, encoded, place);
    }

    private static String filled(String pattern, String file, Place place) {
        return pattern.replace("{line}", String.valueOf(Math.max(1, place.line())))
                .replace("{column}", String.valueOf(Math.max(1, place.column())))
                .replace("{file}", file);
    }

    private static String address(Place place) {
        return ADDRESS
                + "?file="
                + URLEncoder.encode(place.file(), StandardCharsets.UTF_8)
                + "&line="
                + place.line()
                + "&column="
                + place.column();
    }

    /** Where a source lies on the disk; empty for one that the program carries itself. */
    private Optional<Path> path(String logical) {
        int slash = logical.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String rest = logical.substring(slash + 1);
        return logical.startsWith("content/")
                ? Optional.of(folders.content().resolve(rest))
                : folders.themes().stream()
                        .map(themes -> themes.resolve(rest))
                        .filter(Files::exists)
                        .findFirst();
    }
}
