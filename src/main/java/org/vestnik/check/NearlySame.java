package org.vestnik.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.markdown.MarkdownCodec;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * A text that says nearly the same, word for word, as an older one of its language, or that stands
 * nearly whole within a longer one: most often an article that was copied and never rewritten, or
 * put in twice. What is alike is found by small hashes and then compared word by word, so no text
 * is compared with all others.
 */
final class NearlySame implements SiteCheck {
    /** Shorter texts are alike because there is little to say; those have to be the very same. */
    private static final int WORDS = 40;

    /** Of the runs of five words: that two texts share, or of the shorter one that are in both. */
    private static final double SHARE = 0.8;

    /** Of the 64 hashes; a text that is alike to four fifths hardly ever has fewer. */
    private static final int AGREEMENT = 42;

    /** The likenesses are remembered; another one where those of the same text differ. */
    private static final String VERSION = "likeness-2";

    @Override
    public CheckRule rule() {
        return CheckRule.NEARLY_SAME;
    }

    private record Told(Article article, Translation text, byte[] bytes) {
        private String language() {
            return text.language().code();
        }
    }

    private record Like(Translation text, Likeness likeness) {}

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        // The older ones first: it is the newer one that repeats.
        List<Article> articles = new ArrayList<>(site.everything());
        Collections.reverse(articles);
        Map<String, List<Like>> longer = new TreeMap<>();
        Map<String, ShortTwins> shorter = new TreeMap<>();
        for (List<Told> texts : parallel.map(articles, article -> told(site, article))) {
            for (Told told : texts) {
                ShortTwins.read(told.bytes())
                        .ifPresent(
                                words ->
                                        shorter.computeIfAbsent(
                                                        told.language(), code -> new ShortTwins())
                                                .add(told.article(), told.text(), words));
                Likeness.of(told.bytes())
                        .ifPresent(
                                alike ->
                                        longer.computeIfAbsent(
                                                        told.language(), code -> new ArrayList<>())
                                                .add(new Like(told.text(), alike)));
            }
        }
        longer.values().forEach(texts -> look(site, texts, problems));
        shorter.values().stream()
                .flatMap(texts -> texts.found().stream())
                .forEach(twins -> problems.add(problem(twins)));
    }

    private Problem problem(ShortTwins.Twins twins) {
        Translation text = twins.text();
        return rule().at(text.place(), text.title(), twins.older().file()).variant("twin");
    }

    private static List<Told> told(Inspection site, Article article) {
        List<Told> told = new ArrayList<>();
        for (Translation text : article.translations()) {
            bytes(site, text).ifPresent(bytes -> told.add(new Told(article, text, bytes)));
        }
        return told;
    }

    private static Optional<byte[]> bytes(Inspection site, Translation text) {
        Optional<SourceFile> file = site.sources().file(text.file());
        return file.map(
                f -> {
                    Optional<Hash> reader = Optional.of(Hash.of(MarkdownCodec.version()));
                    return site.told(VERSION, List.of(f), reader, () -> bytes(site.text(text)));
                });
    }

    private static byte[] bytes(MarkdownText text) {
        return text.words() < WORDS ? ShortTwins.bytes(text) : Likeness.of(text.html()).bytes();
    }

    /** The texts of one language. */
    private void look(Inspection site, List<Like> texts, Problems problems) {
        Set<Translation> said = new HashSet<>();
        Map<Long, Integer> bands = new HashMap<>(texts.size() * 24);
        for (int i = 0; i < texts.size(); i++) {
            Translation text = texts.get(i).text();
            Optional<Problem> same =
                    like(texts, i, bands).flatMap(older -> same(site, text, older.text()));
            same.ifPresent(
                    problem -> {
                        problems.add(problem);
                        said.add(text);
                    });
        }
        parts(site, texts).stream()
                .filter(part -> !said.contains(part.shorter()))
                .forEach(part -> problems.add(problem(part)));
    }

    /** The older text that is most like it; then the text itself is there to be found. */
    private static Optional<Like> like(List<Like> texts, int index, Map<Long, Integer> bands) {
        Like text = texts.get(index);
        TreeSet<Integer> others = new TreeSet<>();
        for (int band = 0; band < Likeness.BANDS; band++) {
            Integer other = bands.putIfAbsent(text.likeness().band(band), index);
            if (other != null) {
                others.add(other);
            }
        }
        Optional<Like> best = Optional.empty();
        int most = AGREEMENT - 1;
        for (int other : others) {
            Like older = texts.get(other);
            int agreement = text.likeness().agreement(older.likeness());
            if (agreement > most) {
                most = agreement;
                best = Optional.of(older);
            }
        }
        return best;
    }

    private Optional<Problem> same(Inspection site, Translation text, Translation older) {
        return overlap(site, text, older).shared() < SHARE
                ? Optional.empty()
                : Optional.of(rule().at(text.place(), text.title(), older.file()));
    }

    private static WordRuns.Overlap overlap(Inspection site, Translation one, Translation other) {
        return WordRuns.overlap(site.text(one).html(), site.text(other).html());
    }

    /** A text that stands in another one by so large a share of itself. */
    private record Part(Translation shorter, Translation longer, double share) {}

    /** Of each text the one in which most of it stands, the oldest of such. */
    private static Collection<Part> parts(Inspection site, List<Like> texts) {
        List<int[]> picked = texts.stream().map(told -> told.likeness().picked()).toList();
        Map<String, Part> parts = new TreeMap<>();
        for (Containment.Pair pair : Containment.among(picked)) {
            Translation one = texts.get(pair.one()).text();
            Translation other = texts.get(pair.other()).text();
            WordRuns.Overlap overlap = overlap(site, one, other);
            if (overlap.shared() < SHARE && overlap.within() >= SHARE) {
                Part part =
                        overlap.isFirstShorter()
                                ? new Part(one, other, overlap.within())
                                : new Part(other, one, overlap.within());
                parts.merge(
                        part.shorter().file(),
                        part,
                        (known, now) -> now.share() > known.share() ? now : known);
            }
        }
        return parts.values();
    }

    private Problem problem(Part part) {
        Translation text = part.shorter();
        Translation longer = part.longer();
        return rule().at(text.place(), text.title(), longer.title(), longer.file())
                .variant("within");
    }
}
