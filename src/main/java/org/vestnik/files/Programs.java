package org.vestnik.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Other people's programs on this machine, looked for where the system looks for them. Immutable
 * and thread-safe.
 */
public final class Programs {
    /** A machine without any. */
    public static final Programs NONE = new Programs(List.of());

    private static final List<String> ENDINGS = List.of("", ".exe");

    private final List<Path> folders;

    private Programs(List<Path> folders) {
        this.folders = folders;
    }

    /**
     * @param path folders as PATH lists them
     * @param separator of the list: {@code :}, or {@code ;} on Windows
     */
    public static Programs on(String path, String separator) {
        List<Path> folders = new ArrayList<>();
        for (String folder : path.split(Pattern.quote(separator))) {
            try {
                Path each = Path.of(folder);
                // A folder that is not named whole would be one of the current folder's.
                if (each.isAbsolute()) {
                    folders.add(each);
                }
            } catch (InvalidPathException odd) {
                continue;
            }
        }
        return new Programs(List.copyOf(folders));
    }

    /** Those of these programs that there are. */
    public List<Program> among(List<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).toList();
    }

    private Optional<Program> find(String name) {
        for (Path folder : folders) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(name + ending);
                if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(new Program(name, file));
                }
            }
        }
        return Optional.empty();
    }
}
