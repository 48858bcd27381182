package org.vestnik.photo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The table of odd pictures: the list that {@code src/test/pictures/make.py} writes with them, and
 * the document for people, in which beside each picture stands what came out of it.
 */
final class OddTable {
    static final Path DOCUMENT = Path.of("src/docs/odd-pictures.md");
    private static final Path FOLDER = Path.of("src/test/resources/pictures");
    private static final Path REFERENCES = FOLDER.resolve("references");
    private static final String HEAD =
            "| file | what is odd | where it is from | what came out | ΔE |\n|---|---|---|---|---|\n";

    private OddTable() {}

    /** The pictures that lie in the project, in the order of the list, and those made by code. */
    static List<OddPicture> pictures() {
        List<OddPicture> pictures = new ArrayList<>();
        for (String line : read(FOLDER.resolve("pictures.tsv")).split("\n")) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("file")) {
                byte[] bytes = bytes(FOLDER.resolve(cells[0]));
                Optional<Patches> reference =
                        Optional.of(cells[3])
                                .filter(name -> !name.isEmpty())
                                .map(OddTable::patches);
                pictures.add(new OddPicture(cells[0], cells[1], cells[2], bytes, reference));
            }
        }
        pictures.addAll(HugePictures.all());
        return pictures;
    }

    /** The paths of all pictures that lie there, sorted. */
    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER, 2)) {
            return all.filter(path -> path.getParent().getParent().equals(FOLDER))
                    .filter(path -> !path.startsWith(REFERENCES))
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The rows of the document by file, each as its cells. */
    static SortedMap<String, List<String>> rows(String document) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (String line : document.split("\n")) {
            if (line.startsWith("| `")) {
                List<String> cells =
                        List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
                rows.put(cells.get(0).replace("`", ""), cells);
            }
        }
        return rows;
    }

    static List<String> row(OddPicture picture, OddPicture.Result result) {
        String off =
                result.off()
                        .map(by -> String.format(Locale.ROOT, "%.1f / %.1f", by.mean(), by.most()))
                        .orElse("");
        return List.of(
                "`" + picture.file() + "`", picture.odd(), picture.source(), result.words(), off);
    }

    static String read(Path path) {
        return new String(bytes(path), UTF_8);
    }

    /** Puts the rows in the place of those that stand in the document, a table for each folder. */
    static void overwrite(List<List<String>> rows) throws IOException {
        String before = read(DOCUMENT);
        StringBuilder text = new StringBuilder(before.split("(?m)^## ")[0].strip() + "\n\n");
        String folder = "";
        for (List<String> row : rows) {
            String own = row.get(0).substring(1, row.get(0).indexOf('/'));
            if (!own.equals(folder)) {
                text.append(folder.isEmpty() ? "" : "\n").append("## ").append(own);
                text.append("\n\n").append(HEAD);
                folder = own;
            }
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        Files.writeString(DOCUMENT, text);
    }

    private static Patches patches(String name) {
        return new Patches(Camera.open(bytes(REFERENCES.resolve(name + ".png"))));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
