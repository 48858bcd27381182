package org.vestnik.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Documents;
import org.vestnik.content.Partner;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Project;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Fund;
import org.vestnik.site.Inspection;

/**
 * The names of the project, its partners, its programme and its fund, where a text writes them
 * nearly as site.yaml does. Each word of a text is looked up once; only words of a name lead to a
 * comparison, so the time is linear in the size of the texts.
 */
final class NameSpelling implements SiteCheck {
    private static final int TELLING = 4;
    private static final Recollection MEMORY = new Recollection("name-spelling-3");

    /** A name, and where in it a word stands. */
    private record Spot(KnownName name, int at) {}

    /** The names by their words, and what stands for all of them. */
    private record Index(Map<String, List<Spot>> spots, WordPrints prints, Hash hash) {
        static Index of(List<KnownName> names) {
            Map<String, List<Spot>> spots = new HashMap<>();
            WordPrints prints = new WordPrints(Integer.MAX_VALUE);
            for (KnownName name : names) {
                for (int at = 0; at < name.size(); at++) {
                    String word = name.words().words().get(at).plain();
                    if (word.length() >= TELLING) {
                        spots.computeIfAbsent(word, w -> new ArrayList<>()).add(new Spot(name, at));
                        prints.add(word);
                    }
                }
            }
            String all =
                    names.stream()
                            .map(name -> name.exact() + name.written())
                            .collect(Collectors.joining("\n"));
            return new Index(spots, prints, Hash.of(all));
        }

        /** Where in names a word of a text stands. */
        List<Spot> spots(NameWords text, int word) {
            return prints.mayHold(text, word)
                    ? spots.getOrDefault(text.word(word).plain(), List.of())
                    : List.of();
        }
    }

    /** Words of a text that are a name, or nearly. */
    private record Hit(KnownName name, int from, int to, KnownName.Slip slip) {
        boolean meets(Hit other) {
            return from < other.to && other.from < to;
        }

        int size() {
            return to - from;
        }
    }

    @Override
    public CheckRule rule() {
        return CheckRule.NAME_SPELLING;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<Language, Index> index = new HashMap<>();
        site.site().languages().forEach(l -> index.put(l, index(site.site(), l)));
        List<Translation> texts =
                site.everything().stream().flatMap(a -> a.translations().stream()).toList();
        parallel.map(texts, text -> look(site, text, index.get(text.language())))
                .forEach(problems::addAll);
    }

    private static Index index(SiteConfig site, Language language) {
        List<KnownName> names = new ArrayList<>();
        add(names, site.title(), language, true);
        for (Project project : site.projects()) {
            add(names, project.name(), language, false);
            project.funding().ifPresent(f -> add(names, f.programme(), language, false));
            project.funding()
                    .flatMap(f -> Fund.named(f.fund()))
                    .map(fund -> fund.name(language))
                    .filter(name -> name.isIn(language))
                    .ifPresent(name -> names.addAll(KnownName.of(name.text(), false)));
        }
        for (Partner partner : site.partners().values()) {
            add(names, partner.name(), language, false);
        }
        return Index.of(names.stream().distinct().toList());
    }

    private static void add(
            List<KnownName> names, LocalText name, Language language, boolean exact) {
        name.in(language).ifPresent(text -> names.addAll(KnownName.of(text, exact)));
    }

    private List<Problem> look(Inspection site, Translation text, Index index) {
        Optional<SourceFile> file = site.sources().file(text.file());
        if (file.isEmpty() || index.spots().isEmpty()) {
            return List.of();
        }
        return MEMORY.of(
                site, List.of(file.get()), index.hash(), () -> look(file.get(), text, index));
    }

    private List<Problem> look(SourceFile file, Translation text, Index index) {
        List<NameWords> parts = new ArrayList<>();
        parts.add(NameWords.of(text.title(), text.place()));
        text.summary().ifPresent(s -> parts.add(NameWords.of(s, text.summaryPlace())));
        for (PhotoEntry photo : text.photos()) {
            // What the folder of the lead says of a photo is looked at there.
            if (photo.place().file().equals(text.file())) {
                Stream.concat(photo.alt().stream(), photo.caption().stream())
                        .map(words -> NameWords.of(words, photo.place()))
                        .forEach(parts::add);
            }
        }
        parts.add(NameWords.of(file.path(), Documents.body(file)));
        return parts.stream()
                .flatMap(words -> look(words, text.language(), index).stream())
                .toList();
    }

    private List<Problem> look(NameWords words, Language language, Index index) {
        boolean bulgarian = language.base().equals(Language.BULGARIAN);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Spot spot : index.spots(words, at)) {
                hit(words, at - spot.at(), spot.name(), bulgarian).ifPresent(hits::add);
            }
        }
        return hits.isEmpty() ? List.of() : problems(words, hits);
    }

    private static Optional<Hit> hit(NameWords words, int from, KnownName name, boolean bulgarian) {
        int to = from + name.size();
        if (from < 0 || to > words.size()) {
            return Optional.empty();
        }
        return name.compare(words, from, bulgarian).map(slip -> new Hit(name, from, to, slip));
    }

    /**
     * The longest of those that meet speaks; none does where the words are a name as they stand.
     */
    private List<Problem> problems(NameWords words, List<Hit> hits) {
        List<Hit> longest =
                hits.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Hit::size)
                                        .reversed()
                                        .thenComparing(Hit::slip)
                                        .thenComparing(Hit::from)
                                        .thenComparing(hit -> hit.name().written()))
                        .toList();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : longest) {
            if (kept.stream().noneMatch(hit::meets)) {
                kept.add(hit);
            }
        }
        return kept.stream()
                .filter(hit -> hit.slip() != KnownName.Slip.NONE && !hit.name().exact())
                .map(hit -> problem(words, hit))
                .toList();
    }

    private Problem problem(NameWords words, Hit hit) {
        Problem problem =
                rule().at(
                                words.place(hit.from(), hit.to()),
                                words.between(hit.from(), hit.to()),
                                hit.name().written());
        return hit.slip() == KnownName.Slip.LETTERS
                ? problem
                : problem.variant(hit.slip().name().toLowerCase(Locale.ROOT));
    }
}
