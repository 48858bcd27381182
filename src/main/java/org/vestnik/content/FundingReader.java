package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;

/** Reads who pays for a project, and by which rules it is said. */
final class FundingReader {
    private static final List<String> PERIODS = List.of("2014-2020", "2021-2027");
    private static final String COFUNDED = "co-funded";
    private static final List<String> RELATIONS = List.of(COFUNDED, "funded");
    private static final Keys LOGO = Keys.of("file", "alt").meaning("file", "src", "image", "logo");

    private final LocalTexts texts;
    private final SiteFiles files;

    FundingReader(LocalTexts texts, SiteFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /** Empty where there is no fund or no period that could be read. */
    Optional<Project.Funding> read(Fields around, YamlMap map) {
        Fields fields = Fields.of(map, ProjectsReader.FUNDING, around.problems());
        Optional<String> fund = fields.get("fund").flatMap(Value::line);
        Optional<String> period = fields.get("period").flatMap(FundingReader::period);
        require(fields, "fund", ContentRule.FUND_MISSING);
        require(fields, "period", ContentRule.PERIOD_MISSING);
        String relation =
                fields.get("relation").flatMap(value -> value.word(RELATIONS)).orElse(COFUNDED);
        Project.Funding funding =
                new Project.Funding(
                        fund.orElse(""),
                        period.orElse(""),
                        texts.read(fields, "programme"),
                        relation.equals(COFUNDED),
                        logos(fields),
                        texts.read(fields, "disclaimer"),
                        map.place());
        return fund.isPresent() && period.isPresent() ? Optional.of(funding) : Optional.empty();
    }

    private static void require(Fields fields, String key, ContentRule rule) {
        if (!fields.has(key)) {
            Place place = fields.keyPlace(key, fields.map().place());
            fields.problems().add(rule.at(place, String.join(", ", PERIODS)));
        }
    }

    /** A dash of another length, or blanks around it, are no mistake worth a word. */
    private static Optional<String> period(Value value) {
        String plain = value.text().orElse("").replace('–', '-').replace('—', '-').replace(" ", "");
        return PERIODS.contains(plain) ? Optional.of(plain) : value.word(PERIODS);
    }

    private List<Project.Logo> logos(Fields fields) {
        List<Project.Logo> logos = new ArrayList<>();
        for (Value item : fields.get("logos").map(Value::list).orElse(List.of())) {
            item.map().ifPresent(map -> logo(map, item).ifPresent(logos::add));
        }
        return List.copyOf(logos);
    }

    private Optional<Project.Logo> logo(YamlMap map, Value item) {
        Fields fields = Fields.of(map, LOGO, item.problems());
        if (!fields.has("file")) {
            Place place = fields.keyPlace("file", map.place());
            item.problems().add(ContentRule.LOGO_FILE_MISSING.at(place));
        }
        if (!fields.has("alt")) {
            Place place = fields.keyPlace("alt", map.place());
            item.problems().add(ContentRule.LOGO_ALT_MISSING.at(place));
        }
        Optional<String> file = fields.get("file").flatMap(files::find);
        LocalText alt = texts.read(fields, "alt");
        return file.map(path -> new Project.Logo(path, alt, map.place()));
    }
}
