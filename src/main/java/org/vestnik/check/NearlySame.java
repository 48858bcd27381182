package org.vestnik.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * A text that says nearly the same, word for word, as an older one of its language: most often an
 * article that was copied and never rewritten, or put in twice. What is alike is found by bands of
 * small hashes and then compared word by word, so no text is compared with all others.
 */
final class NearlySame implements SiteCheck {
    /** Shorter texts are alike because there is little to say. */
    private static final int WORDS = 40;

    /** The share of the runs of five words that two texts have in common. */
    private static final double SHARE = 0.8;

    /** Of the 64 hashes; a text that is alike to four fifths hardly ever has fewer. */
    private static final int AGREEMENT = 42;

    @Override
    public CheckRule rule() {
        return CheckRule.NEARLY_SAME;
    }

    private record Told(Article article, Translation text, Optional<Likeness> likeness) {}

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        // The older ones first: it is the newer one that repeats.
        List<Article> articles = new ArrayList<>(site.everything());
        Collections.reverse(articles);
        List<Told> texts = new ArrayList<>();
        parallel.map(articles, article -> told(site, article)).forEach(texts::addAll);
        Map<Long, Integer> bands = new HashMap<>(texts.size() * 24);
        for (int i = 0; i < texts.size(); i++) {
            like(texts, i, bands).flatMap(pair -> problem(site, pair)).ifPresent(problems::add);
        }
    }

    private static List<Told> told(Inspection site, Article article) {
        return article.translations().stream()
                .map(text -> new Told(article, text, likeness(site, text)))
                .filter(told -> told.likeness().isPresent())
                .toList();
    }

    private static Optional<Likeness> likeness(Inspection site, Translation text) {
        return site.told(
                "likeness",
                text,
                read ->
                        read.words() < WORDS
                                ? Optional.<Likeness>empty()
                                : Optional.of(Likeness.of(read.html())));
    }

    /** A text and an older one that seems to say the same. */
    private record Pair(Told text, Told older) {}

    /** The older text that is most like it; then the text itself is there to be found. */
    private static Optional<Pair> like(List<Told> texts, int index, Map<Long, Integer> bands) {
        Told text = texts.get(index);
        Likeness own = text.likeness().orElseThrow();
        long language = text.text().language().code().hashCode();
        TreeSet<Integer> others = new TreeSet<>();
        for (int band = 0; band < Likeness.BANDS; band++) {
            Integer other = bands.putIfAbsent(own.band(band) + language, index);
            if (other != null) {
                others.add(other);
            }
        }
        Optional<Pair> best = Optional.empty();
        int most = AGREEMENT - 1;
        for (int other : others) {
            Told older = texts.get(other);
            int agreement = own.agreement(older.likeness().orElseThrow());
            boolean parted =
                    older.article() != text.article()
                            && older.text().language().equals(text.text().language());
            if (parted && agreement > most) {
                most = agreement;
                best = Optional.of(new Pair(text, older));
            }
        }
        return best;
    }

    private Optional<Problem> problem(Inspection site, Pair pair) {
        Translation text = pair.text().text();
        Translation older = pair.older().text();
        double share = WordRuns.shared(site.text(text).html(), site.text(older).html());
        return share < SHARE
                ? Optional.empty()
                : Optional.of(rule().at(text.place(), text.title(), older.file()));
    }
}
