package org.vestnik.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of this machine that makes a file of another.
 *
 * @param name without folder and ending
 */
public record Program(String name, Path file) {
    /** The places of the two files among the arguments. */
    public static final String IN = "{in}";

    public static final String OUT = "{out}";

    /** A program that takes longer hangs; in seconds. */
    private static final int PATIENCE = 120;

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
            run(command, folder.toFile());
            return Files.readAllBytes(result(results, "out." + to));
        } finally {
            FolderStaging.remove(folder);
        }
    }

    private void run(List<String> command, File folder) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new IOException(name + " hangs");
            }
            if (process.exitValue() != 0) {
                throw new IOException(name + " failed with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        } finally {
            process.destroyForcibly();
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
