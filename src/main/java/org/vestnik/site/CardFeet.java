package org.vestnik.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.drawing.CardFoot;
import org.vestnik.drawing.Mark;
import org.vestnik.language.Language;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.StripWords;

/** What stands at the foot of social cards: the words of the strip, and whose site it is. */
record CardFeet(Edition edition) {
    private static final Mark EMBLEM =
            new Mark(
                    Emblem.wide(),
                    Emblem.high(),
                    Emblem.paths().entrySet().stream()
                            .map(part -> new Mark.Part(rgb(part.getValue()), part.getKey()))
                            .toList());

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    /**
     * @param project id of the project that the card tells of; for "" the first that is funded
     * @param titled whether the site is named
     */
    CardFoot of(Language language, String project, boolean titled) {
        Optional<StripWords> words =
                edition.site().projects().stream()
                        .filter(p -> project.isEmpty() || p.id().equals(project))
                        .flatMap(p -> p.funding().stream())
                        .flatMap(funding -> Publicity.support(funding).stream())
                        .findFirst()
                        .map(support -> support.in(language));
        List<String> statement =
                words.stream()
                        .flatMap(w -> Stream.of(w.union(), w.statement(), w.fund()))
                        .filter(part -> !part.isEmpty())
                        .toList();
        String site = titled ? edition.site().title().in(language, edition.lead()) : "";
        return new CardFoot(
                words.map(w -> EMBLEM).stream().toList(), statement, site, language.base().code());
    }
}
