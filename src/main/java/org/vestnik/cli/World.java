package org.vestnik.cli;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.vestnik.files.Programs;

/**
 * All that a command may ask of the world around it.
 *
 * @param folder the current folder
 * @param terminal whether a person is looking at the error output
 * @param language of the system: a BCP 47 tag
 */
record World(
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        boolean terminal,
        String language,
        Clock clock,
        Launch launch) {

    /** The user's own folder; the current one where the system names none. */
    Path home() {
        String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
        return home.isEmpty() ? folder : Path.of(home);
    }

    /** Those that a command line would find. */
    Programs programs() {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Programs.on(path, File.pathSeparator);
    }

    /** Where the system keeps what may be lost. */
    Path cacheHome() {
        Path fallback = home().equals(folder) ? folder : home().resolve(".cache");
        for (String name : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Path.of(value);
            }
        }
        return fallback;
    }
}
