package org.vestnik.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * What earlier builds left in writing about a folder: the list of our files, the journal of a build
 * that did not end, and the state.
 *
 * <p>The state tells for each line of the list, in its order, the file's size, time of change and
 * key. It may be deleted or spoilt at any time: whatever does not fit the list or the disk is made
 * and compared again. It is not part of the list because equal sites have equal lists.
 */
final class FolderMemory {
    private static final String TITLE = "vestnik-state 1 ";
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long COARSE_STEP = 2 * SECOND;
    private static final long FINE_STEP = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long UNTRUSTED = Long.MIN_VALUE;

    private final FolderList list;
    private final FolderList journal;
    private final String state;
    private final Map<String, Known> known;
    private final Map<String, String> unfinished = new HashMap<>();
    private boolean unsettled;

    /**
     * What is known of a listed file.
     *
     * @param time of its last change, in nanoseconds since 1970; {@link #UNTRUSTED} where size and
     *     time prove nothing
     * @param key empty where the file has none, or its body had problems, which must be said again
     */
    record Known(String hash, long size, long time, String key) {
        boolean fits(FolderContents.Found found) {
            return time != UNTRUSTED && found.time() == time && found.size() == size;
        }
    }

    private FolderMemory(FolderList list, FolderList journal, String state) {
        this.list = list;
        this.journal = journal;
        this.state = state;
        this.known = new HashMap<>(list.lines().size() * 2);
    }

    /** Reads what is there; with {@link WriteOption#IGNORE_KNOWN}, not the state. */
    static FolderMemory read(Path root, Set<WriteOption> options) throws IOException {
        FolderList list = FolderList.read(root.resolve(FolderNames.LIST));
        FolderList journal = FolderList.read(root.resolve(FolderNames.JOURNAL));
        Path file = root.resolve(FolderNames.STATE);
        boolean there =
                !options.contains(WriteOption.IGNORE_KNOWN)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        String state = there ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        FolderMemory memory = new FolderMemory(list, journal, state);
        if (!there || !memory.learn(FolderContents.time(Files.getLastModifiedTime(file)))) {
            memory.learnListOnly();
        }
        journal.lines().forEach(line -> memory.unfinished.put(line.path(), line.hash()));
        return memory;
    }

    /** Whether a folder has a list or a journal of ours. */
    static boolean isIn(Path root) {
        return Files.exists(root.resolve(FolderNames.LIST))
                || Files.exists(root.resolve(FolderNames.JOURNAL));
    }

    private void learnListOnly() {
        known.clear();
        for (FolderList.Line line : list.lines()) {
            known.put(line.path(), new Known(line.hash(), 0, UNTRUSTED, ""));
        }
    }

    private boolean learn(long written) {
        if (!state.startsWith(title(list.text()))) {
            return false;
        }
        int at = state.indexOf('\n') + 1;
        for (FolderList.Line line : list.lines()) {
            int end = state.indexOf('\n', at);
            int first = state.indexOf(' ', at);
            int second = state.indexOf(' ', first + 1);
            if (end < 0 || first < 0 || second < 0 || second > end) {
                return false;
            }
            long size = number(at, first);
            long time = number(first + 1, second);
            String key = state.substring(second + 1, end);
            known.put(line.path(), new Known(line.hash(), size, settled(time, written), key));
            at = end + 1;
        }
        return at == state.length();
    }

    private long number(int from, int to) {
        try {
            return Long.parseLong(state, from, to, 10);
        } catch (NumberFormatException e) {
            return UNTRUSTED;
        }
    }

    // A file changed again within one tick of the disk's clock keeps its time. Where a time has no
    // fraction of a second, the tick may be as long as the two seconds of FAT.
    private long settled(long time, long written) {
        long step = time % SECOND == 0 ? COARSE_STEP : FINE_STEP;
        if (time != UNTRUSTED && time <= written - step) {
            return time;
        }
        unsettled = true;
        return UNTRUSTED;
    }

    // A checksum will do: it ties the state to its list, and each line is held against the disk.
    private static String title(String list) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return TITLE + list.length() + " " + Long.toHexString(sum.getValue()) + "\n";
    }

    /** The state's text for a list's text and what is known of its files, in its order. */
    static String text(String list, List<Known> files) {
        StringBuilder out = new StringBuilder(files.size() * 64).append(title(list));
        for (Known file : files) {
            out.append(file.size()).append(' ').append(file.time()).append(' ');
            out.append(file.key()).append('\n');
        }
        return out.toString();
    }

    /** Whether the folder's state says this, with times old enough to be trusted. */
    boolean isSettled(String wanted) {
        return !unsettled && state.equals(wanted);
    }

    boolean hasList(String wanted) {
        return list.exists() && list.text().equals(wanted);
    }

    /** What is known of the file at a path of the list; nothing where the list lacks it. */
    Known known(String path) {
        return known.getOrDefault(path, NOTHING);
    }

    static final Known NOTHING = new Known("", 0, UNTRUSTED, "");

    boolean isListed(String path) {
        return known.containsKey(path);
    }

    /** Whether a file at this path was put there by us, by a build that ended or did not. */
    boolean isOurs(String path) {
        return known.containsKey(path) || unfinished.containsKey(path);
    }

    /** Whether list or journal were spoilt, so that they are not believed without a look. */
    boolean isDamaged() {
        return list.damaged() || journal.damaged();
    }

    boolean hasJournal() {
        return journal.exists();
    }

    FolderList journal() {
        return journal;
    }

    /** The paths of the list and of the journal. */
    Set<String> paths() {
        Set<String> all = new HashSet<>(known.keySet());
        all.addAll(unfinished.keySet());
        return all;
    }

    /** Whether list or journal give a file at this path this hash. */
    boolean hasHash(String path, String hash) {
        return known(path).hash().equals(hash) || hash.equals(unfinished.get(path));
    }
}
