package org.vestnik.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceText;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The addresses that the site has once published: {@code content/addresses.txt}, a path a line,
 * UTF-8, in the order of code points. Empty lines and lines that begin with {@code #} are the
 * author's notes.
 *
 * @param text the whole file, its lines ended by {@code \n}; "" where there is none
 * @param lines those that are addresses, each address once, in the order of the file
 */
public record Register(String text, List<Line> lines) {
    public static final String FILE = "content/addresses.txt";

    public static final Register EMPTY = new Register("", List.of());

    /** In bytes: enough for a hundred thousand addresses. */
    private static final int LIMIT = 20_000_000;

    /** Of strings as of the numbers of their characters, which UTF-16 keeps but for surrogates. */
    private static final Comparator<String> BY_CODE_POINTS =
            (one, other) -> {
                int at = 0;
                int end = Math.min(one.length(), other.length());
                while (at < end && one.charAt(at) == other.charAt(at)) {
                    at++;
                }
                return at == end
                        ? one.length() - other.length()
                        : one.codePointAt(at) - other.codePointAt(at);
            };

    public Register {
        lines = List.copyOf(lines);
    }

    /**
     * An address that was published.
     *
     * @param address as it is written: {@code /bg/novini/2018/fair/}
     */
    public record Line(String address, Place place) {
        /** The file of the site that is sent for it, if it is the address of a page. */
        public String file() {
            return SitePath.file(path());
        }

        /** The address as a server looks for it among its files: {@code bg/feed.xml}. */
        public String path() {
            return SitePath.decoded(address).orElseThrow();
        }
    }

    /**
     * Reads the addresses; one that is no path, or stands there twice, is reported and left out.
     *
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read
     */
    public static Outcome<Register> read(SourceTree sources) {
        Problems problems = new Problems();
        Optional<SourceFile> file = sources.file(FILE);
        Optional<SourceText> text =
                file.flatMap(found -> SourceText.read(found, LIMIT).into(problems));
        return problems.with(text.map(found -> of(found.text(), problems)).orElse(EMPTY));
    }

    private static Register of(String text, Problems problems) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean sorted = true;
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String written = all.get(i);
            String address = written.strip();
            if (isNote(address)) {
                continue;
            }
            Place place = place(written, address, i + 1);
            Optional<Problem> problem = problem(address, place, seen);
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
                sorted = unsorted(lines, address, place, sorted, problems);
                seen.put(address, i + 1);
                lines.add(new Line(address, place));
            }
        }
        return new Register(text, lines);
    }

    private static Place place(String written, String address, int number) {
        int column = 1 + written.codePointCount(0, written.indexOf(address));
        return new Place(
                FILE, number, column, column + address.codePointCount(0, address.length()));
    }

    private static Optional<Problem> problem(
            String address, Place place, Map<String, Integer> seen) {
        if (!SitePath.mistake(address).isEmpty()) {
            return Optional.of(wrong(address, place));
        }
        return Optional.ofNullable(seen.get(address))
                .map(first -> ContentRule.ADDRESS_TWICE.at(place, Texts.seen(address), first));
    }

    private static Problem wrong(String address, Place place) {
        Problem problem = ContentRule.ADDRESS_LINE.at(place, Texts.seen(address));
        int host = address.indexOf("://");
        int path = host < 0 ? -1 : address.indexOf('/', host + 3);
        return path > 0 ? problem.withHint("write-so", address.substring(path)) : problem;
    }

    /** That the order is another is said once, where it first is. */
    private static boolean unsorted(
            List<Line> before, String address, Place place, boolean sorted, Problems problems) {
        if (!sorted || before.isEmpty()) {
            return sorted;
        }
        String last = before.get(before.size() - 1).address();
        if (BY_CODE_POINTS.compare(last, address) < 0) {
            return true;
        }
        problems.add(ContentRule.ADDRESS_ORDER.at(place, Texts.seen(address), Texts.seen(last)));
        return false;
    }

    private static boolean isNote(String line) {
        return line.isEmpty() || line.startsWith("#");
    }

    /** Those of the addresses that are not recorded yet, in order. */
    public List<String> missing(Iterable<String> addresses) {
        Set<String> files = files();
        List<String> missing = new ArrayList<>();
        for (String address : addresses) {
            if (files.add(SitePath.file(SitePath.decoded(address).orElseThrow()))) {
                missing.add(address);
            }
        }
        missing.sort(BY_CODE_POINTS);
        return missing;
    }

    /** The files that are sent for the addresses; a set of the caller's own. */
    public Set<String> files() {
        Set<String> files = new HashSet<>(lines.size() * 2);
        lines.forEach(line -> files.add(line.file()));
        return files;
    }

    /**
     * The file with more addresses, in order. Nothing of it is lost: notes, and what is no address,
     * stay above the line that they stood above, and notes that begin the file stay its beginning
     * if an empty line ends them. Only what stands there twice is left out.
     */
    public String with(List<String> more) {
        return new RegisterText(text, line -> SitePath.mistake(line).isEmpty() && !isNote(line))
                .with(more, BY_CODE_POINTS);
    }
}
