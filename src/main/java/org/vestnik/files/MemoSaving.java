package org.vestnik.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down at the end of a run what is new in a memo.
 *
 * <p>New texts go behind the old ones in the same file, so that what has not changed costs nothing;
 * only when most of the file is no longer needed is a smaller one made.
 *
 * @param version a hash of the version of our code
 */
record MemoSaving(Path folder, MemoKey version, MemoTexts texts, MemoPictures pictures) {
    private static final int OLDEST = 2;
    private static final long SMALL = 1 << 20;
    private static final String INDEX = "index.bin";

    /** The index of a folder; empty where there is none that can be read. */
    static MemoIndex index(Path folder, MemoKey version) {
        try {
            return MemoIndex.read(Files.readAllBytes(folder.resolve(INDEX)), version);
        } catch (IOException e) {
            return MemoIndex.EMPTY;
        }
    }

    /**
     * Only one process at a time may call this.
     *
     * @param whole whether what this run did not ask for grows older
     */
    void save(boolean whole) throws IOException {
        // Another process may have added to the memo since this one opened it.
        MemoIndex now = index(folder, version);
        Map<MemoKey, MemoIndex.Text> kept = kept(now, whole ? 1 : 0);
        Map<MemoKey, MemoIndex.Text> added = new HashMap<>(texts.spool().texts());
        added.keySet().removeAll(kept.keySet());
        Map<MemoKey, Integer> ages = whole ? pictures.age(now.pictures(), OLDEST) : now.pictures();
        MemoIndex next = withAdded(new MemoIndex(now.number(), now.length(), kept, ages), added);
        if (!next.equals(now)) {
            MemoFiles.write(folder.resolve(INDEX), ByteBuffer.wrap(next.bytes(version)));
        }
        sweep(next);
    }

    private Map<MemoKey, MemoIndex.Text> kept(MemoIndex now, int older) {
        Map<MemoKey, MemoIndex.Text> kept = new HashMap<>(now.texts().size() * 2);
        if (!Files.isRegularFile(folder.resolve(now.file()))) {
            return kept;
        }
        now.texts()
                .forEach(
                        (key, text) -> {
                            int age = texts.isTouched(key) ? 0 : text.age() + older;
                            if (age < OLDEST && !texts.isDamaged(key)) {
                                kept.put(key, text.aged(age));
                            }
                        });
        return kept;
    }

    private MemoIndex withAdded(MemoIndex kept, Map<MemoKey, MemoIndex.Text> added)
            throws IOException {
        Path file = folder.resolve(kept.file());
        long needed = kept.texts().values().stream().mapToLong(MemoIndex.Text::length).sum();
        boolean whole = Files.isRegularFile(file) && Files.size(file) >= kept.length();
        boolean wasteful = kept.length() > SMALL && needed < kept.length() / 2;
        if (!whole || wasteful) {
            return rewritten(whole ? kept : MemoIndex.EMPTY, kept.number() + 1, kept.pictures());
        }
        return added.isEmpty() ? kept : appended(kept, file);
    }

    private MemoIndex appended(MemoIndex kept, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.position(kept.length());
            texts.spool().copyTo(out);
        }
        return withSpool(kept.number(), kept.length(), kept.texts(), kept.pictures());
    }

    private MemoIndex rewritten(MemoIndex kept, long number, Map<MemoKey, Integer> ages)
            throws IOException {
        Path target = folder.resolve(new MemoIndex(number, 0, Map.of(), Map.of()).file());
        if (kept.texts().isEmpty()) {
            texts.spool().moveTo(target);
            return withSpool(number, 0, Map.of(), ages);
        }
        Path unfinished = MemoFiles.unfinished(folder);
        Map<MemoKey, MemoIndex.Text> moved = new HashMap<>();
        long length;
        try (FileChannel in = FileChannel.open(folder.resolve(kept.file()));
                FileChannel out =
                        FileChannel.open(
                                unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            length = copyNeeded(kept.texts(), in, out, moved);
            texts.spool().copyTo(out);
        }
        MemoFiles.move(unfinished, target);
        return withSpool(number, length, moved, ages);
    }

    private static long copyNeeded(
            Map<MemoKey, MemoIndex.Text> kept,
            FileChannel in,
            FileChannel out,
            Map<MemoKey, MemoIndex.Text> moved)
            throws IOException {
        List<Map.Entry<MemoKey, MemoIndex.Text>> order = new ArrayList<>(kept.entrySet());
        order.sort(Comparator.comparingLong(entry -> entry.getValue().offset()));
        long from = 0;
        long run = 0;
        long length = 0;
        for (Map.Entry<MemoKey, MemoIndex.Text> entry : order) {
            MemoIndex.Text text = entry.getValue();
            // Neighbours are copied together.
            if (text.offset() != from + run) {
                MemoFiles.copy(in, from, run, out);
                from = text.offset();
                run = 0;
            }
            moved.put(entry.getKey(), text.at(length));
            run += text.length();
            length += text.length();
        }
        MemoFiles.copy(in, from, run, out);
        return length;
    }

    private MemoIndex withSpool(
            long number,
            long start,
            Map<MemoKey, MemoIndex.Text> kept,
            Map<MemoKey, Integer> ages) {
        Map<MemoKey, MemoIndex.Text> all = new HashMap<>(kept);
        MemoSpool spool = texts.spool();
        spool.texts().forEach((key, text) -> all.putIfAbsent(key, text.at(start + text.offset())));
        return new MemoIndex(number, start + spool.length(), all, ages);
    }

    private void sweep(MemoIndex next) throws IOException {
        MemoFiles.sweep(folder);
        for (Path file : MemoFiles.list(folder)) {
            String name = file.getFileName().toString();
            if (name.startsWith("texts-") && !name.equals(next.file())) {
                Files.deleteIfExists(file);
            }
        }
    }
}
