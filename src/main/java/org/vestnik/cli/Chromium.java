package org.vestnik.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.files.Program;
import org.vestnik.files.Programs;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Message;

/**
 * A browser of the Chromium family on this computer, run without a window. It gets a profile of its
 * own, knows nobody and asks no server but the one that it is shown. Immutable and thread-safe.
 */
final class Chromium {
    /** Names the browser where it lies in no usual place. */
    static final String VARIABLE = "VESTNIK_CHROME";

    /** How long it may take, in seconds. */
    static final int PATIENCE = 60;

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "msedge",
                    "microsoft-edge");

    /** Where programs of macOS lie, and what they are called there. */
    private static final Map<String, String> MAC =
            Map.of(
                    "/Applications/Google Chrome.app/Contents/MacOS", "Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS", "Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS", "Microsoft Edge");

    /** Below each of these folders of Windows. */
    private static final List<String> WINDOWS =
            List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    private static final Map<String, String> WINDOWS_FOLDERS =
            Map.of(
                    "\\Google\\Chrome\\Application", "chrome",
                    "\\Chromium\\Application", "chrome",
                    "\\Microsoft\\Edge\\Application", "msedge");

    private final Program program;

    private Chromium(Program program) {
        this.program = program;
    }

    /** The one that the environment names, else the first that there is. */
    static Optional<Chromium> find(World world) {
        String named = world.environment().getOrDefault(VARIABLE, "");
        if (!named.isEmpty()) {
            return named(named).map(Chromium::new);
        }
        return Stream.of(
                        world.programs().among(NAMES).stream(),
                        MAC.entrySet().stream().flatMap(at -> in(at.getKey(), at.getValue())),
                        WINDOWS.stream().flatMap(root -> below(world.environment(), root)))
                .flatMap(found -> found)
                .findFirst()
                .map(Chromium::new);
    }

    /** What is said where there is none. */
    static Message missing() {
        return Message.of("browser.missing", VARIABLE);
    }

    private static Optional<Program> named(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath();
            String name = path.getFileName().toString();
            return in(path.getParent().toString(), name).findFirst();
        } catch (InvalidPathException | NullPointerException noFile) {
            return Optional.empty();
        }
    }

    private static Stream<Program> in(String folder, String name) {
        return Programs.on(folder, "\n").among(List.of(name)).stream();
    }

    private static Stream<Program> below(Map<String, String> environment, String root) {
        String folder = environment.getOrDefault(root, "");
        return folder.isEmpty()
                ? Stream.empty()
                : WINDOWS_FOLDERS.entrySet().stream()
                        .flatMap(at -> in(folder + at.getKey(), at.getValue()));
    }

    /**
     * Opens an address, lets its scripts run to their end, and gives the page as it is then.
     *
     * @throws MachineFailure when the browser cannot be run, hangs or ends by itself
     */
    String page(String address) {
        try {
            // Of the page's own time, which passes at once where nothing is to be done.
            List<String> arguments = arguments("--virtual-time-budget=100000000", "--dump-dom");
            arguments.add(address);
            return program.say(arguments, Duration.ofSeconds(PATIENCE));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * A picture of what a visitor sees of an address at first, as PNG.
     *
     * @param width in CSS pixels, which are those of the picture
     * @throws MachineFailure likewise
     */
    byte[] picture(String address, int width, int height) {
        try {
            List<String> arguments =
                    arguments(
                            "--virtual-time-budget=10000",
                            "--hide-scrollbars",
                            "--window-size=" + width + "," + height,
                            "--screenshot=" + Program.OUT);
            arguments.add(address);
            return program.make(arguments, "png", Duration.ofSeconds(PATIENCE));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static List<String> arguments(String... own) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--headless=new",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-extensions",
                                "--disable-sync",
                                "--no-default-browser-check",
                                "--no-first-run",
                                "--no-proxy-server",
                                "--force-device-scale-factor=1",
                                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                                "--user-data-dir=" + Program.FOLDER));
        // Chromium does not run as root otherwise; it opens our own pages alone.
        if (System.getProperty("user.name", "").equals("root")) {
            arguments.add("--no-sandbox");
        }
        arguments.addAll(List.of(own));
        return arguments;
    }

    MachineFailure failure(IOException cause) {
        return new MachineFailure(cause, "browser.failed", program.file(), PATIENCE);
    }
}
