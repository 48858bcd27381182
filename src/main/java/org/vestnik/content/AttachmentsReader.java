package org.vestnik.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Reads which files an article offers, and the words of their links. */
final class AttachmentsReader {
    private final Folder folder;
    private final FileNames names;

    AttachmentsReader(Folder folder, FileNames names) {
        this.folder = folder;
        this.names = names;
    }

    Map<String, String> lead(Front front) {
        return front.fields()
                .get("attachments")
                .map(value -> Collections.unmodifiableMap(read(value, front)))
                .orElse(Map.of());
    }

    /** Which files there are is inherited, unless a list replaces it; labels never are. */
    Map<String, String> translated(Front own, Map<String, String> lead) {
        Optional<Value> value = own.fields().get("attachments");
        Map<String, String> owns = value.map(said -> read(said, own)).orElse(Map.of());
        if (value.isPresent() && value.get().isList()) {
            return Collections.unmodifiableMap(owns);
        }
        if (lead.isEmpty() && owns.isEmpty()) {
            return Map.of();
        }
        Map<String, String> merged = new LinkedHashMap<>();
        lead.keySet().forEach(name -> merged.put(name, ""));
        merged.putAll(owns);
        return Collections.unmodifiableMap(merged);
    }

    private Map<String, String> read(Value value, Front front) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (value.isList()) {
            for (Value item : value.list()) {
                item.text().ifPresent(name -> add(labels, name, item.place(), front));
            }
            return labels;
        }
        Optional<YamlMap> map = value.map();
        for (YamlMap.Entry entry : map.map(YamlMap::entries).orElse(List.of())) {
            String name = add(labels, entry.key(), entry.keyPlace(), front);
            if (!Fields.isEmpty(entry)) {
                Value label = new Value(Texts.seen(entry.key()), entry.value(), front.problems());
                label.line().ifPresent(text -> labels.replace(name, text));
            }
        }
        return labels;
    }

    /** The file's real name, "" where there is none. */
    private String add(Map<String, String> labels, String written, Place place, Front front) {
        if (written.toLowerCase(Locale.ROOT).endsWith(".md")) {
            front.report(ContentRule.ATTACHMENT_KIND.at(place, Texts.seen(written)));
            return "";
        }
        Optional<String> name = names.find(written, place, front.problems());
        if (name.isEmpty()) {
            Problem problem =
                    ContentRule.ATTACHMENT_MISSING.at(place, Texts.seen(written), folder.path());
            front.report(names.near(problem, written));
        } else if (labels.putIfAbsent(name.get(), "") != null) {
            front.report(ContentRule.LISTED_TWICE.at(place, name.get()));
        }
        return name.orElse("");
    }
}
