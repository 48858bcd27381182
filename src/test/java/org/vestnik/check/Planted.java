package org.vestnik.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sources of the demo, into which mistakes are put at places drawn by chance. */
final class Planted {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\([^)]*\\)|\\[\\^\\d\\]");
    private static final Pattern PROSE = Pattern.compile("^[\\p{L}„“].{80,}$");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, List<String>> texts = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final List<Sown> sown = new ArrayList<>();
    private final Random random;

    /** A mistake in a line of the demo; others may still shift that line. */
    private record Sown(Plant plant, String file, int index) {}

    /** A line of the demo, and the place in it that a plant may take. */
    record Spot(Planted demo, String file, int index, Matcher found) {
        String language() {
            return file.substring(file.length() - 5, file.length() - 3);
        }

        boolean isBulgarian() {
            return language().equals("bg");
        }

        /** A line above or below; empty beyond the ends. */
        String line(int away) {
            List<String> lines = demo.texts.get(file);
            int at = index + away;
            return at < 0 || at >= lines.size() ? "" : lines.get(at);
        }

        /** The lines of the same text in the other language, if it has one. */
        List<String> other() {
            return demo.texts.getOrDefault(otherFile(), List.of());
        }

        String otherFile() {
            return file.substring(0, file.length() - 5) + (isBulgarian() ? "en.md" : "bg.md");
        }

        /** How often the text has it. */
        long count(String pattern) {
            Pattern what = Pattern.compile(pattern);
            return what.matcher(String.join("\n", demo.texts.get(file))).results().count();
        }

        Random random() {
            return demo.random;
        }

        String group() {
            return found.group();
        }

        String group(int number) {
            return found.group(number);
        }
    }

    private Planted(long seed) {
        random = new Random(seed);
    }

    static Planted demo(long seed) {
        Planted planted = new Planted(seed);
        for (String root : List.of("content", "themes")) {
            planted.read(Path.of(root));
        }
        return planted;
    }

    private void read(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = path.toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(path);
                files.put(name, bytes);
                if (name.startsWith("content/") && name.matches(".*\\.(?:md|yaml)")) {
                    texts.put(name, new ArrayList<>(lines(bytes)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a mistake at one of the places where it may stand, each as likely as the others; the
     * first of the plants that finds one is taken.
     */
    void sow(List<Plant> plants) {
        if (plants.stream().noneMatch(this::isSown)) {
            throw new AssertionError("no place left for " + plants);
        }
    }

    private boolean isSown(Plant plant) {
        List<Spot> spots = new ArrayList<>();
        texts.keySet().stream()
                .filter(file -> file.matches(plant.files()))
                .filter(
                        file ->
                                plant.alone().isEmpty()
                                        || !taken.contains(article(file) + plant.alone()))
                .forEach(file -> spots.addAll(spots(plant, file)));
        while (!spots.isEmpty()) {
            Spot spot = spots.remove(random.nextInt(spots.size()));
            Optional<String> put = plant.instead().apply(spot);
            if (put.isPresent()) {
                put(plant, spot, put.get());
                return true;
            }
        }
        return false;
    }

    private void put(Plant plant, Spot spot, String text) {
        String line = spot.line(0);
        String before = line.substring(0, spot.found().start());
        String after = line.substring(spot.found().end());
        texts.get(spot.file()).set(spot.index(), before + text + after);
        taken.add(spot.file() + ":" + spot.index());
        taken.add(article(spot.file()) + plant.alone());
        sown.add(new Sown(plant, spot.file(), spot.index()));
    }

    /** Keeps a text as it is. */
    void spare(String file) {
        IntStream.range(0, texts.get(file).size()).forEach(at -> taken.add(file + ":" + at));
    }

    /** A text more, for mistakes that a line alone does not make. */
    void add(String code, String file, String text) {
        texts.put(file, new ArrayList<>(List.of(text.split("\n", -1))));
        spare(file);
        sown.add(new Sown(Plant.whole(code), file, 0));
    }

    private static List<String> lines(byte[] text) {
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    }

    /** The paragraphs of a text of the demo, without what leads elsewhere. */
    List<String> prose(String file) {
        return plain(file).stream().filter(line -> PROSE.matcher(line).matches()).toList();
    }

    /**
     * The body of a text of the demo as somebody would copy it, without photos and what leads
     * elsewhere.
     */
    List<String> plain(String file) {
        if (!files.containsKey(file)) {
            return List.of();
        }
        List<String> lines = lines(files.get(file));
        return lines.subList(body(lines), lines.size()).stream()
                .filter(line -> !line.matches("(?:!\\[|\\[\\^|::).*"))
                .map(line -> line.replaceAll("\\[([^\\]^]*)\\]\\([^)]*\\)", "$1"))
                .map(line -> line.replaceAll("\\[\\^\\d\\]", ""))
                .toList();
    }

    boolean has(String words) {
        return texts.values().stream().flatMap(List::stream).anyMatch(l -> l.contains(words));
    }

    String line(String file, int index) {
        return texts.get(file).get(index);
    }

    private List<Spot> spots(Plant plant, String file) {
        List<String> lines = texts.get(file);
        int body = body(lines);
        List<Spot> spots = new ArrayList<>();
        int from = plant.where() == Plant.Where.FRONT ? 0 : body;
        int to = plant.where() == Plant.Where.FRONT ? body : lines.size();
        for (int at = from; at < to; at++) {
            String line = lines.get(at);
            boolean fits = plant.where() != Plant.Where.PROSE || PROSE.matcher(line).matches();
            if (fits && !taken.contains(file + ":" + at)) {
                spots(plant, file, at, spots);
            }
        }
        return spots;
    }

    private void spots(Plant plant, String file, int at, List<Spot> spots) {
        String line = texts.get(file).get(at);
        Pattern pattern = Pattern.compile(plant.find());
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            boolean free = plant.where() != Plant.Where.PROSE || !isInLink(line, found);
            if (free) {
                Matcher one = pattern.matcher(line);
                one.find(found.start());
                spots.add(new Spot(this, file, at, one));
            }
        }
    }

    private static boolean isInLink(String line, Matcher found) {
        boolean whole = found.end() - found.start() == line.length();
        return !whole
                && LINK.matcher(line)
                        .results()
                        .anyMatch(l -> l.start() < found.end() && found.start() < l.end());
    }

    /** The first line behind the front matter; a file of settings is front matter alone. */
    private static int body(List<String> lines) {
        return lines.get(0).equals("---")
                ? 1 + lines.subList(1, lines.size()).indexOf("---") + 1
                : lines.size();
    }

    private static String article(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    Map<String, byte[]> files() {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        texts.forEach(
                (file, lines) ->
                        all.put(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    List<Defect> defects() {
        return sown.stream().map(this::defect).toList();
    }

    private Defect defect(Sown one) {
        List<String> lines = texts.get(one.file());
        String above = String.join("\n", lines.subList(0, one.index())) + "\n";
        int line = (int) above.chars().filter(c -> c == '\n').count() + (one.index() == 0 ? 0 : 1);
        int away = one.plant().away();
        return new Defect(
                one.plant().code(),
                one.file(),
                away == Plant.ANYWHERE ? 0 : line + away,
                lines.get(one.index()));
    }
}
