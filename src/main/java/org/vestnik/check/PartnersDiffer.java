package org.vestnik.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Documents;
import org.vestnik.content.Partner;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * Partners that one language names in full and the other does not speak of: not by a word of the
 * name, not by its initials. What the front matter says of partners is no sentence of the text.
 */
final class PartnersDiffer implements SiteCheck {
    private static final int MOST = 3;
    private static final Recollection MEMORY = new Recollection("partners-differ-1");

    @Override
    public CheckRule rule() {
        return CheckRule.PARTNERS_DIFFER;
    }

    /** A text and the partners that it names, each with where that is. */
    private record Told(
            Translation text,
            NameWords body,
            Map<Partner, Integer> inBody,
            Map<Partner, Integer> inHead) {
        boolean names(Partner partner) {
            return inBody.containsKey(partner) || inHead.containsKey(partner);
        }

        /** In the order of the text, the title first. */
        List<Partner> partners() {
            return Stream.concat(inHead.keySet().stream(), inBody.keySet().stream())
                    .distinct()
                    .sorted(Comparator.comparing(this::at).thenComparing(Partner::id))
                    .toList();
        }

        private int at(Partner partner) {
            return inHead.containsKey(partner) ? -1 : inBody.get(partner);
        }

        Place place(Partner partner) {
            int at = at(partner);
            return at < 0 ? text.place() : body.place(at, at + 1);
        }

        String name() {
            return text.file().substring(text.file().lastIndexOf('/') + 1);
        }

        /** All words that a reader of the text meets, those beside photos as well. */
        NavigableSet<String> words() {
            Stream<String> photos =
                    text.photos().stream()
                            .flatMap(p -> Stream.of(p.alt(), p.caption()))
                            .flatMap(Optional::stream);
            Stream<NameWords> others = Stream.concat(photos, head(text)).map(NameWords::of);
            return PartnerNames.words(Stream.concat(Stream.of(body), others));
        }
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        if (site.site().partners().isEmpty() || site.site().languages().size() == 1) {
            return;
        }
        PartnerNames names =
                new PartnerNames(site.site().partners().values(), site.site().languages());
        String partners =
                site.site().partners().values().stream()
                        .map(partner -> partner.id() + partner.name())
                        .collect(Collectors.joining("\n"));
        Hash named = Hash.of(partners);
        parallel.map(site.everything(), article -> recalled(site, names, article, named))
                .forEach(problems::addAll);
    }

    private List<Problem> recalled(
            Inspection site, PartnerNames names, Article article, Hash named) {
        List<SourceFile> files =
                article.translations().stream()
                        .flatMap(text -> site.sources().file(text.file()).stream())
                        .toList();
        if (files.size() < 2) {
            return List.of();
        }
        Hash beside = Hash.of(named.hex() + photos(article));
        return MEMORY.of(site, files, beside, () -> problems(site, names, article));
    }

    /** What stands beside photos may be written in another file than the text. */
    private static String photos(Article article) {
        return article.translations().stream()
                .flatMap(text -> text.photos().stream())
                .map(photo -> photo.alt().toString() + photo.caption())
                .collect(Collectors.joining("\n"));
    }

    private List<Problem> problems(Inspection site, PartnerNames names, Article article) {
        Translation lead = article.lead();
        Told said = told(site, names, lead);
        List<Problem> found = new ArrayList<>();
        for (Translation text : article.translations().subList(1, article.translations().size())) {
            if (!text.facts().draft()) {
                compare(site, names, said, told(site, names, text), found);
            }
        }
        return found;
    }

    private static Told told(Inspection site, PartnerNames names, Translation text) {
        NameWords body =
                site.sources()
                        .file(text.file())
                        .map(file -> NameWords.of(text.file(), Documents.body(file)))
                        .orElse(NameWords.of(""));
        Language language = text.language();
        NameWords head = NameWords.of(head(text).collect(Collectors.joining(". ")));
        return new Told(text, body, names.in(body, language), names.in(head, language));
    }

    private static Stream<String> head(Translation text) {
        return Stream.concat(Stream.of(text.title()), text.summary().stream());
    }

    private void compare(
            Inspection site, PartnerNames names, Told said, Told own, List<Problem> found) {
        List<Partner> missing = beyond(names, said, own);
        List<Partner> added = beyond(names, own, said);
        if (missing.isEmpty() && added.isEmpty()) {
            return;
        }
        // A text that tells less leaves names out, and rightly so.
        MarkdownText original = site.text(said.text());
        Abridged length = Abridged.of(original, site.text(own.text()));
        if (!missing.isEmpty() && length != Abridged.TRANSLATION) {
            found.add(problem(said, missing, own));
        }
        if (!added.isEmpty() && length != Abridged.LEAD) {
            found.add(problem(own, added, said));
        }
    }

    private static List<Partner> beyond(PartnerNames names, Told one, Told other) {
        Language language = other.text().language();
        List<Partner> alone =
                one.partners().stream()
                        .filter(partner -> !other.names(partner))
                        .filter(partner -> partner.name().in(language).isPresent())
                        .toList();
        if (alone.isEmpty()) {
            return alone;
        }
        NavigableSet<String> words = other.words();
        return alone.stream().filter(partner -> !names.isHinted(partner, words)).toList();
    }

    private Problem problem(Told one, List<Partner> partners, Told other) {
        String listed =
                partners.stream()
                        .limit(MOST)
                        .map(partner -> name(partner, one))
                        .collect(Collectors.joining(", "));
        String words = partners.size() > MOST ? listed + ", …" : listed;
        String wanted = name(partners.get(0), other);
        return rule().at(one.place(partners.get(0)), one.name(), words, other.name(), wanted);
    }

    private static String name(Partner partner, Told text) {
        return partner.name().in(text.text().language()).orElse("");
    }
}
