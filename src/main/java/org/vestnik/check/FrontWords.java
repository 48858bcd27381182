package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Typography;
import org.vestnik.markdown.MarkdownRule;
import org.vestnik.markdown.Passage;
import org.vestnik.markdown.Passage.Kind;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * The words of front matters: titles, summaries, and what photos are called. They are read with the
 * same eyes as the texts below them.
 */
record FrontWords(List<WordCheck> checks) {
    private static final Recollection MEMORY = new Recollection("front-words-4");

    void look(Inspection site, Problems problems) {
        Hash version = Hash.of(Checks.judge().version());
        for (Article article : site.everything()) {
            for (Translation text : article.translations()) {
                List<SourceFile> file = site.sources().file(text.file()).stream().toList();
                problems.addAll(
                        file.isEmpty()
                                ? look(text)
                                : MEMORY.of(site, file, version, () -> look(text)));
            }
        }
    }

    private List<Problem> look(Translation text) {
        Problems problems = new Problems();
        look(text, Kind.HEADING, Optional.of(text.title()), text.place(), problems);
        look(text, Kind.TEXT, text.summary(), text.summaryPlace(), problems);
        for (PhotoEntry photo : text.photos()) {
            // What the folder of the lead says of a photo is looked at there.
            if (photo.place().file().equals(text.file())) {
                look(text, Kind.HEADING, photo.alt(), photo.place(), problems);
                look(text, Kind.TEXT, photo.caption(), photo.place(), problems);
            }
        }
        return problems.sorted();
    }

    private void look(
            Translation text, Kind kind, Optional<String> words, Place place, Problems problems) {
        if (words.isEmpty()) {
            return;
        }
        Passage passage = Passage.of(kind, text.language(), words.get(), place);
        checks.forEach(check -> check.look(passage, problems));
        Typography.in(text.language())
                .apply(List.of(words.get()))
                .findings()
                .forEach(wrong -> problems.add(MarkdownRule.quotes(wrong, place)));
    }
}
