package org.vestnik.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads partners, which are named by an id of the author's choice. */
final class PartnersReader {
    private static final Keys KEYS =
            Keys.of("name", "country", "url", "logo")
                    .meaning("name", "име", "title")
                    .meaning("country", "държава")
                    .meaning("url", "website", "site", "link", "web");

    private final LocalTexts texts;
    private final SiteFiles files;

    PartnersReader(LocalTexts texts, SiteFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /** Those of the site, in the order of the file; the map can be added to. */
    Map<String, Partner> read(Fields site) {
        Map<String, Partner> partners = new LinkedHashMap<>();
        site.get("partners").flatMap(Value::map).ifPresent(map -> add(map, site, partners));
        return partners;
    }

    /** A project's partners: ids of the site's, or a map that adds to them. */
    List<String> ofProject(Value value, Map<String, Partner> known) {
        if (value.yaml() instanceof YamlMap map) {
            return add(map, Fields.open(map, value.problems()), known);
        }
        List<String> ids = new ArrayList<>();
        for (Value item : value.list()) {
            Optional<String> id = item.text();
            if (id.isPresent() && !known.containsKey(id.get())) {
                item.problems().add(FactsReader.unknownPartner(item, id.get(), known));
            } else if (id.isPresent() && ids.contains(id.get())) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            } else {
                id.ifPresent(ids::add);
            }
        }
        return List.copyOf(ids);
    }

    private List<String> add(YamlMap map, Fields around, Map<String, Partner> known) {
        List<String> ids = new ArrayList<>();
        Problems problems = around.problems();
        for (YamlMap.Entry entry : map.entries()) {
            YamlScalar id = new YamlScalar(entry.key(), YamlScalar.Kind.TEXT, entry.keyPlace());
            Partner partner = partner(entry, around);
            if (known.containsKey(entry.key())) {
                problems.add(
                        ContentRule.DEFINED_TWICE.at(entry.keyPlace(), Texts.seen(entry.key())));
            } else if (Forms.id(entry.key(), new Value("partners", id, problems))) {
                known.put(entry.key(), partner);
                ids.add(entry.key());
            }
        }
        return List.copyOf(ids);
    }

    /** A text in the place of the map is the partner's name. */
    private Partner partner(YamlMap.Entry entry, Fields around) {
        Value value = around.value(entry);
        Place place = entry.keyPlace();
        if (entry.value() instanceof YamlScalar || value.isList()) {
            LocalText name = Fields.isEmpty(entry) ? LocalText.NONE : texts.read(value);
            if (Fields.isEmpty(entry)) {
                around.problems().add(missingName(entry));
            }
            Optional<String> no = Optional.empty();
            return new Partner(entry.key(), name, no, no, no, place);
        }
        Fields fields = Fields.of((YamlMap) entry.value(), KEYS, around.problems());
        if (!fields.has("name")) {
            around.problems().add(missingName(entry));
        }
        return new Partner(
                entry.key(),
                texts.read(fields, "name"),
                fields.get("country").flatMap(Forms::country),
                fields.get("url").flatMap(Forms::url),
                fields.get("logo").flatMap(files::find),
                place);
    }

    private static Problem missingName(YamlMap.Entry entry) {
        return ContentRule.PARTNER_NAME_MISSING.at(entry.keyPlace(), Texts.seen(entry.key()));
    }
}
