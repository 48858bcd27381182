package org.vestnik.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.MachineFailure;

/** The themes that the jar carries, found by the index that packaging makes. */
record BuiltInThemes(ClassLoader loader) {
    private static final String FOLDER = "org/vestnik/themes/";

    /** All themes of the jar but those of these names; files that a tree has already stay. */
    SourceTree without(Set<String> names, SourceTree before) {
        Gathering gathering = new Gathering();
        for (String line : index()) {
            int slash = line.indexOf('/');
            if (slash > 0 && !names.contains(line.substring(0, slash))) {
                String path = SourceName.composed("themes/" + line);
                JarFile file = new JarFile(path, FOLDER + line, loader);
                gathering.add(path, before.file(path).filter(file::isSame).orElse(file));
            }
        }
        return gathering.tree();
    }

    private List<String> index() {
        Optional<byte[]> bytes = bytes(loader, FOLDER + "index.txt");
        return bytes.map(it -> new String(it, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    private static Optional<byte[]> bytes(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new MachineFailure(e, "jar-unreadable", name);
        }
    }

    /** A file of the jar; read once. */
    private static final class JarFile implements SourceFile {
        private final String path;
        private final String resource;
        private final ClassLoader loader;
        private volatile Optional<byte[]> read = Optional.empty();

        JarFile(String path, String resource, ClassLoader loader) {
            this.path = path;
            this.resource = resource;
            this.loader = loader;
        }

        boolean isSame(SourceFile other) {
            return other instanceof JarFile file
                    && file.resource.equals(resource)
                    && file.loader == loader;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public long size() {
            return content().length;
        }

        @Override
        public byte[] bytes() {
            return content().clone();
        }

        @Override
        public Hash hash() {
            return Hash.of(content());
        }

        private byte[] content() {
            if (read.isEmpty()) {
                read = Optional.of(BuiltInThemes.bytes(loader, resource).orElseThrow(this::gone));
            }
            return read.get();
        }

        private MachineFailure gone() {
            return new MachineFailure(
                    new IOException("Not in the jar: " + resource), "jar-unreadable", resource);
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
