package org.vestnik.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;

/** The scripts and styles of the preview itself, as the jar carries them. Thread-safe. */
final class OwnFiles {
    static final String FOLDER = "/.vestnik/";
    static final String PANEL = FOLDER + "panel";

    private static final String[] NAMES = {
        "live.js", "badge.js", "badge.css", "panel.js", "panel.css"
    };

    private final Map<String, Answer> files = new HashMap<>();

    OwnFiles() {
        for (String name : NAMES) {
            byte[] bytes = read(name);
            Optional<String> tag = Optional.of(Hash.of(bytes).hex());
            Answer answer = new Answer(200, MediaTypes.of(name), tag, Map.of(), () -> bytes);
            files.put(FOLDER + name, answer);
        }
    }

    Optional<Answer> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static byte[] read(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
