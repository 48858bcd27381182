package org.vestnik.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the program was started, so that it can say what to type next.
 *
 * @param before the words before the path: {@code java -jar}, or none for a launcher
 * @param path of the jar or the launcher, as it was typed
 */
record Launch(List<String> before, String path) {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String PLAIN = "[\\p{L}\\p{N}._/:+=@%-]+";
    private static final String PLAIN_ON_WINDOWS = "[\\p{L}\\p{N}._/\\\\:+=@~-]+";

    /**
     * @param environment where the launchers leave a note of how they were called
     * @param classPath that of the JVM: the jar as it was typed after {@code -jar}
     */
    static Launch of(Map<String, String> environment, String classPath) {
        String launcher = environment.getOrDefault("VESTNIK_STARTED", "");
        if (!launcher.isBlank()) {
            return new Launch(List.of(), launcher);
        }
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return new Launch(List.of("java", "-jar"), jar ? classPath : "vestnik.jar");
    }

    /** The command line that starts it again, typed in a folder. */
    String in(Path folder, Path current, List<String> arguments) {
        List<String> words = new ArrayList<>(before);
        words.add(reached(folder, current));
        words.addAll(arguments);
        return String.join(" ", words.stream().map(Launch::typed).toList());
    }

    /** What is typed to go to a folder: on Windows the drive first, if it is another. */
    static List<String> going(Path folder, Path current) {
        List<String> lines = new ArrayList<>();
        if (!folder.getRoot().equals(current.getRoot())) {
            lines.add(folder.getRoot().toString().replace(File.separator, ""));
        }
        String way = relative(folder, current);
        if (!way.isEmpty()) {
            lines.add("cd " + typed(way));
        }
        return lines;
    }

    /** A word as a shell takes it for one; both of Windows know only double quotes. */
    static String typed(String word) {
        if (word.matches(WINDOWS ? PLAIN_ON_WINDOWS : PLAIN)) {
            return word;
        }
        boolean simple = word.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0);
        return WINDOWS || simple ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }

    private String reached(Path folder, Path current) {
        try {
            Path typed = Path.of(path);
            // A bare word that is no file here was found by the system, and will be again.
            boolean bare = before.isEmpty() && typed.getNameCount() == 1;
            if (typed.isAbsolute() || bare && !isHere(current, path)) {
                return path;
            }
            String way = relative(current.resolve(typed), folder);
            boolean inFolder = before.isEmpty() && Path.of(way).getNameCount() == 1;
            return inFolder && !way.isEmpty() ? "." + File.separator + way : way;
        } catch (InvalidPathException e) {
            return path;
        }
    }

    private static boolean isHere(Path current, String name) {
        return Files.exists(current.resolve(name)) || Files.exists(current.resolve(name + ".cmd"));
    }

    /** The way from a folder; absolute where there is none, as between the drives of Windows. */
    private static String relative(Path to, Path from) {
        Path target = real(to);
        Path start = real(from);
        return start.getRoot().equals(target.getRoot())
                ? start.relativize(target).toString()
                : target.toString();
    }

    /** With no link in the folder, for a way up does not lead back through one. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath();
        try {
            if (Files.isDirectory(whole)) {
                return whole.toRealPath();
            }
            Path parent = whole.getParent();
            return parent == null ? whole : parent.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole.normalize();
        }
    }
}
