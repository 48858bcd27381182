package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.content.CheckSetting.Exemption;
import org.vestnik.files.YamlMap;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;

/** Reads {@code checks:} of site.yaml: how much each rule matters, and where it does not hold. */
final class ChecksReader {
    private static final String OFF = "off";
    private static final String SEVERITY = "severity";
    private static final String EXCEPT = "except";
    private static final List<String> WORDS = List.of(OFF, "note", "warning", "error");
    private static final Keys KEYS =
            Keys.of(SEVERITY, EXCEPT).meaning(EXCEPT, "exceptions", "ignore", "изключения");

    private static final Keys EXEMPTION =
            Keys.of("file", "reason").meaning("file", "folder", "path").meaning("reason", "why");

    private final ContentPaths paths;

    ChecksReader(ContentPaths paths) {
        this.paths = paths;
    }

    List<CheckSetting> read(Fields site) {
        Optional<YamlMap> map = site.get("checks").flatMap(Value::map);
        List<CheckSetting> settings = new ArrayList<>();
        for (YamlMap.Entry entry : map.map(YamlMap::entries).orElse(List.of())) {
            settings.add(setting(entry, site.problems()));
        }
        return List.copyOf(settings);
    }

    private CheckSetting setting(YamlMap.Entry entry, Problems problems) {
        if (Fields.isEmpty(entry)) {
            problems.add(ContentRule.CHECK_EMPTY.at(entry.keyPlace(), entry.key()));
        }
        Value value = new Value(entry.key(), entry.value(), problems);
        if (!(entry.value() instanceof YamlMap map)) {
            String word = value.word(WORDS).orElse("");
            return setting(entry, word, List.of());
        }
        Fields fields = Fields.of(map, KEYS, problems);
        String word = fields.get(SEVERITY).flatMap(v -> v.word(WORDS)).orElse("");
        List<Exemption> exemptions = new ArrayList<>();
        for (Value item : fields.get(EXCEPT).map(ChecksReader::items).orElse(List.of())) {
            exemption(item).ifPresent(exemptions::add);
        }
        return setting(entry, word, exemptions);
    }

    /** One exemption needs no list around it. */
    private static List<Value> items(Value value) {
        return value.isMap() ? List.of(value) : value.list();
    }

    private static CheckSetting setting(
            YamlMap.Entry entry, String word, List<Exemption> exemptions) {
        Optional<Severity> severity =
                Optional.of(word)
                        .filter(w -> !w.isEmpty() && !w.equals(OFF))
                        .map(w -> Severity.valueOf(w.toUpperCase(Locale.ROOT)));
        return new CheckSetting(
                entry.key(), word.equals(OFF), severity, exemptions, entry.keyPlace());
    }

    /** Without a reason an exemption is none: whoever asks years later must find it. */
    private Optional<Exemption> exemption(Value item) {
        Optional<YamlMap> map = item.isMap() ? item.map() : Optional.empty();
        if (map.isEmpty()) {
            item.report(ContentRule.CHECK_REASON, item.key());
            return Optional.empty();
        }
        Fields fields = Fields.of(map.get(), EXEMPTION, item.problems());
        Optional<String> file = fields.text("file");
        Optional<String> reason = fields.text("reason");
        if (file.isEmpty() || reason.isEmpty()) {
            item.report(ContentRule.CHECK_REASON, item.key());
            return Optional.empty();
        }
        String path = logical(file.get());
        if (!paths.has(path)) {
            Place place = fields.get("file").map(Value::place).orElse(item.place());
            Problem missing = ContentRule.CHECK_FILE.at(place, Texts.seen(file.get()));
            item.problems().add(paths.near(missing, path));
            return Optional.empty();
        }
        return Optional.of(new Exemption(path, reason.get(), item.place()));
    }

    private static String logical(String path) {
        String clean = path.replace('\\', '/').replaceFirst("^\\./", "").replaceFirst("/+$", "");
        return clean.startsWith("content/") ? clean : "content/" + clean;
    }
}
