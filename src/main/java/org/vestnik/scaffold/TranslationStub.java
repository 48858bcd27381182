package org.vestnik.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.content.Article;
import org.vestnik.content.Document;
import org.vestnik.content.TextMark;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlQuotes;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Messages;

/**
 * The text with which a translation begins: all that the lead says in words, where the translator
 * writes over it, and nothing of its facts.
 *
 * @param lead the file that leads
 */
record TranslationStub(Article article, Document lead, Messages words) {
    private static final List<String> OF_PHOTOS = List.of("alt", "caption");

    String text() {
        String name = lead.file().substring(lead.file().lastIndexOf('/') + 1);
        FrontText out = new FrontText(words);
        out.remark(article.standing() ? "words.page" : "words", name);
        out.remark("draft").line("draft: true");
        out.blank().remark("translated-from", name);
        out.line("translated-from: " + TextMark.of(article.lead(), lead.body()).digits());
        out.blank().remark("title").line("title: " + value("title").orElse("\"\""));
        out.blank().remark("summary");
        value("summary")
                .ifPresentOrElse(
                        said -> out.line("summary: " + said), () -> out.example("summary"));
        places(out);
        photos(out);
        attachments(out);
        tags(out);
        out.blank().remark("below", name);
        return out.text() + lead.body().stripLeading();
    }

    private void places(FrontText out) {
        Optional<YamlValue> event = lead.front().get("event");
        Optional<YamlValue> events = lead.front().get("events");
        event.flatMap(one -> line(one, "place"))
                .ifPresent(
                        place ->
                                out.blank()
                                        .remark("place")
                                        .line("event:")
                                        .line("  place: " + YamlQuotes.value(place)));
        if (event.isEmpty()
                && events.isPresent()
                && events.get() instanceof YamlList list
                && list.items().stream().anyMatch(one -> line(one, "place").isPresent())) {
            out.blank().remark("place").line("events:");
            for (YamlValue one : list.items()) {
                String place = line(one, "place").map(YamlQuotes::value).orElse("");
                out.line(("  - place: " + place).stripTrailing());
            }
        }
    }

    private void photos(FrontText out) {
        List<YamlMap.Entry> said =
                entries("photos").stream().filter(entry -> !photo(entry).isEmpty()).toList();
        if (!said.isEmpty()) {
            out.blank().remark("photos.words").line("photos:");
            said.forEach(entry -> photo(entry).forEach(out::line));
        }
    }

    /** The lines of a photo; none where the lead says nothing of it in words. */
    private static List<String> photo(YamlMap.Entry entry) {
        String key = "  " + YamlQuotes.key(entry.key()) + ":";
        if (!(entry.value() instanceof YamlMap)) {
            return line(entry.value())
                    .map(alt -> List.of(key + " " + YamlQuotes.value(alt)))
                    .orElse(List.of());
        }
        List<String> lines =
                OF_PHOTOS.stream()
                        .flatMap(
                                name ->
                                        line(entry.value(), name)
                                                .map(YamlQuotes::value)
                                                .map(said -> "    " + name + ": " + said)
                                                .stream())
                        .collect(Collectors.toList());
        if (!lines.isEmpty()) {
            lines.add(0, key);
        }
        return lines;
    }

    private void attachments(FrontText out) {
        List<String> lines =
                entries("attachments").stream()
                        .flatMap(
                                entry ->
                                        line(entry.value())
                                                .map(YamlQuotes::value)
                                                .map(
                                                        said ->
                                                                YamlQuotes.key(entry.key())
                                                                        + ": "
                                                                        + said)
                                                .stream())
                        .toList();
        if (!lines.isEmpty()) {
            out.blank().remark("attachments.words").line("attachments:");
            lines.forEach(line -> out.line("  " + line));
        }
    }

    /** As an example: a word that is not translated yet would be learnt as the tag’s name. */
    private void tags(FrontText out) {
        if (lead.front().get("tags").orElse(null) instanceof YamlList list) {
            String all =
                    list.items().stream()
                            .flatMap(tag -> line(tag).stream())
                            .collect(Collectors.joining(", "));
            out.blank().remark("tags.words").line("#tags: [" + all + "]");
        }
    }

    private List<YamlMap.Entry> entries(String key) {
        return lead.front().get(key).orElse(null) instanceof YamlMap map
                ? map.entries()
                : List.of();
    }

    private Optional<String> value(String key) {
        return line(lead.front(), key).map(YamlQuotes::value);
    }

    private static Optional<String> line(YamlValue map, String key) {
        return map instanceof YamlMap found
                ? found.get(key).flatMap(TranslationStub::line)
                : Optional.empty();
    }

    /** A text on one line; empty where there is none. */
    private static Optional<String> line(YamlValue value) {
        return value instanceof YamlScalar scalar && scalar.kind() != YamlScalar.Kind.NULL
                ? Optional.of(scalar.text().strip().replaceAll("[ \\t\\n\\r]+", " "))
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
