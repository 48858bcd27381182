package org.vestnik.files;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A program of this machine, which makes a file or says something.
 *
 * @param name without folder and ending
 */
public record Program(String name, Path file) {
    /** The places of the two files among the arguments. */
    public static final String IN = "{in}";

    public static final String OUT = "{out}";

    /** The place among the arguments of a folder that is the program's own for one run. */
    public static final String FOLDER = "{folder}";

    /** A program that takes longer hangs; in seconds. */
    private static final int PATIENCE = 120;

    /** How often the folder of a run is looked after, until it is empty. */
    private static final int TURNS = 40;

    private static final String SAID = "said";

    /** Stands for the folder of a run until that is made. */
    private static final String RUN = "{run}";

    private static final Redirect DISCARD = Redirect.DISCARD;

    /**
     * Runs it on bytes, in a folder that exists for this one run, and gives the bytes of what it
     * wrote. Where it wrote several files, and none of the name that it was given, the first.
     *
     * @param arguments with {@link #IN} and {@link #OUT}
     * @param from ending of the file that it reads, without the dot
     * @param to ending of the file that it writes
     * @throws IOException when it cannot be run, fails, hangs or writes nothing
     */
    public byte[] convert(byte[] bytes, List<String> arguments, String from, String to)
            throws IOException {
        Path folder = Files.createTempDirectory("vestnik-");
        try {
            Path in = Files.write(folder.resolve("in." + from), bytes);
            Path results = Files.createDirectory(folder.resolve("out"));
            // Whoever ends the build meanwhile leaves no copy of the photo behind, either.
            List.of(folder, results, in).forEach(path -> path.toFile().deleteOnExit());
            List<String> command = new ArrayList<>(List.of(file.toString()));
            for (String argument : arguments) {
                command.add(
                        argument.replace(IN, in.toString())
                                .replace(OUT, results.resolve("out." + to).toString()));
            }
            run(command, folder, DISCARD, Duration.ofSeconds(PATIENCE));
            return Files.readAllBytes(result(results, "out." + to));
        } finally {
            FolderStaging.remove(folder);
        }
    }

    /**
     * Runs it in a folder that exists for this one run, and gives what it printed, as UTF-8.
     *
     * @param arguments with {@link #FOLDER}
     * @throws IOException when it cannot be run, fails or takes longer than the patience
     */
    public String say(List<String> arguments, Duration patience) throws IOException {
        return run(
                arguments,
                patience,
                folder -> Files.readString(folder.resolve(SAID), StandardCharsets.UTF_8));
    }

    /**
     * The same, but gives the bytes of the file that it wrote.
     *
     * @param arguments with {@link #FOLDER} and {@link #OUT}
     * @param to ending of the file that it writes
     * @throws IOException likewise, and when it wrote no such file
     */
    public byte[] make(List<String> arguments, String to, Duration patience) throws IOException {
        String made = "made." + to;
        List<String> named =
                arguments.stream()
                        .map(argument -> argument.replace(OUT, RUN + File.separator + made))
                        .toList();
        return run(named, patience, folder -> Files.readAllBytes(folder.resolve(made)));
    }

    /** Reads what a program has left in its folder. */
    @FunctionalInterface
    private interface Left<T> {
        T in(Path folder) throws IOException;
    }

    private <T> T run(List<String> arguments, Duration patience, Left<T> left) throws IOException {
        Path folder = Files.createTempDirectory("vestnik-");
        folder.toFile().deleteOnExit();
        try {
            List<String> command = new ArrayList<>(List.of(file.toString()));
            for (String argument : arguments) {
                command.add(
                        argument.replace(FOLDER, folder.resolve("own").toString())
                                .replace(RUN, folder.toString()));
            }
            Redirect said = Redirect.to(folder.resolve(SAID).toFile());
            run(command, folder, said, patience);
            return left.in(folder);
        } finally {
            clear(folder);
        }
    }

    private void run(List<String> command, Path folder, Redirect said, Duration patience)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        if (said == DISCARD) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(DISCARD);
        }
        Process process = builder.redirectOutput(said).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(name + " hangs");
            }
            if (process.exitValue() != 0) {
                throw new IOException(name + " failed with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        } finally {
            // Browsers are families of programs, and the young do not always go with the old.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** A program that was ended may write a moment longer. */
    private static void clear(Path folder) {
        for (int turn = 0; turn < TURNS; turn++) {
            try {
                FolderStaging.remove(folder);
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    private Path result(Path results, String wanted) throws IOException {
        if (Files.isRegularFile(results.resolve(wanted))) {
            return results.resolve(wanted);
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException(name + " wrote nothing"));
        }
    }
}
