package org.vestnik.check;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.Slot;

/**
 * Short texts that say the very same words with the same links. What is new may stand beside the
 * words, in photos, in a file to download, in the day of an event: such texts are let be, and so
 * are a few words that many texts say. Not thread-safe.
 */
final class ShortTwins {
    /** Fewer are a line or two, as they stand below any table or photo. */
    private static final int WORDS = 15;

    /** What more texts say is a formula. */
    private static final int FEW = 3;

    private record Told(Article article, Translation text) {}

    /** A text and the oldest one that says the same. */
    record Twins(Translation text, Translation older) {}

    private final Map<Long, List<Told>> texts = new LinkedHashMap<>();

    /** What stands for a text of few words; nothing where it has hardly any, or more than words. */
    static byte[] bytes(MarkdownText text) {
        boolean words = text.slots().stream().allMatch(slot -> slot instanceof LinkSlot);
        return words && text.words() >= WORDS
                ? ByteBuffer.allocate(Long.BYTES).putLong(hash(text)).array()
                : new byte[0];
    }

    private static long hash(MarkdownText text) {
        long hash = WordRuns.whole(text.html());
        for (Slot slot : text.slots()) {
            hash = WordRuns.mix(hash * 31 + ((LinkSlot) slot).target().hashCode());
        }
        return hash;
    }

    /** What stands for the words; empty where the bytes are of a longer text, or of none. */
    static OptionalLong read(byte[] bytes) {
        return bytes.length == Long.BYTES
                ? OptionalLong.of(ByteBuffer.wrap(bytes).getLong())
                : OptionalLong.empty();
    }

    /** Texts of one language, the oldest first. */
    void add(Article article, Translation text, long words) {
        texts.computeIfAbsent(words, none -> new ArrayList<>()).add(new Told(article, text));
    }

    List<Twins> found() {
        return texts.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= FEW)
                .flatMap(ShortTwins::twins)
                .toList();
    }

    private static Stream<Twins> twins(List<Told> same) {
        Told oldest = same.get(0);
        return same.stream()
                .skip(1)
                .filter(told -> beside(told).equals(beside(oldest)))
                .map(told -> new Twins(told.text(), oldest.text()));
    }

    /** What an article tells beside its words. */
    private static List<Object> beside(Told told) {
        List<Object> beside = new ArrayList<>(told.article().otherFiles());
        told.text().photos().forEach(photo -> beside.add(photo.name()));
        told.article().lead().facts().events().forEach(event -> beside.add(event.start().date()));
        return beside;
    }
}
