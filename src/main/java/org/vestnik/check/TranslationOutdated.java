package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Document;
import org.vestnik.content.Documents;
import org.vestnik.content.TextMark;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * A translation of a text that has changed since: its {@code translated-from} says which it was.
 */
final class TranslationOutdated implements SiteCheck {
    @Override
    public CheckRule rule() {
        return CheckRule.TRANSLATION_OUTDATED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        List<Article> marked =
                site.everything().stream().filter(TranslationOutdated::saysWhatItRenders).toList();
        parallel.map(marked, article -> problems(site, article))
                .forEach(found -> found.forEach(problems::add));
    }

    private static boolean saysWhatItRenders(Article article) {
        return article.translations().stream()
                .skip(1)
                .anyMatch(text -> text.translatedFrom().isPresent());
    }

    private List<Problem> problems(Inspection site, Article article) {
        Translation lead = article.lead();
        TextMark mark = TextMark.of(lead, site.body(lead));
        return article.translations().stream()
                .skip(1)
                .filter(text -> !text.facts().draft())
                .filter(
                        text ->
                                text.translatedFrom()
                                        .filter(said -> !mark.matches(said))
                                        .isPresent())
                .map(text -> rule().at(place(site, text), name(lead), mark.digits()))
                .toList();
    }

    private static String name(Translation text) {
        return text.file().substring(text.file().lastIndexOf('/') + 1);
    }

    /** That of the mark; looked for only when there is something to say. */
    private static Place place(Inspection site, Translation text) {
        Optional<Document> read =
                site.sources().file(text.file()).flatMap(file -> Documents.read(file).value());
        return read.flatMap(document -> document.front().get("translated-from"))
                .map(YamlValue::place)
                .orElse(text.place());
    }
}
