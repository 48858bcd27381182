package org.vestnik.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.language.Language;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Reads the facts of a lead, and those of a translation over its lead's. */
final class FactsReader {
    private static final String SUBSTITUTE_TYPE = "news";

    private final SiteConfig site;
    private final TagWords words;
    private final EventReader events;
    private final String onlyProject;

    FactsReader(SiteConfig site, TagWords words) {
        this.site = site;
        this.words = words;
        this.events = new EventReader(site);
        this.onlyProject = site.projects().size() == 1 ? site.projects().get(0).id() : "";
    }

    Facts lead(Front front, PhotosReader photos) {
        Facts none = Facts.none(onlyProject);
        List<String> written = tags(front);
        Set<String> tags = new LinkedHashSet<>();
        written.forEach(word -> tags.add(words.tag(front.language(), word)));
        return facts(new Tags(List.copyOf(tags), front), none, events.lead(front), photos);
    }

    Facts translated(Front own, Front lead, Facts inherited, PhotosReader photos) {
        if (own.fields().has("tags")) {
            tags(own);
            checkTagCount(own, lead);
        }
        List<Event> merged = events.translated(own, lead, inherited.events());
        return facts(new Tags(inherited.tags(), own), inherited, merged, photos);
    }

    /** What an article must have: reported where it is missing, and put in its place meanwhile. */
    Facts complete(Front lead, Facts facts) {
        if (!lead.fields().has("type")) {
            Problem problem = ContentRule.TYPE_MISSING.at(lead.missing("type"));
            lead.report(problem.withHint("type-missing.types", String.join(", ", types())));
        }
        if (!lead.fields().has("date")) {
            lead.report(ContentRule.DATE_MISSING.at(lead.missing("date")));
        }
        if (site.projects().size() > 1 && !lead.fields().has("project")) {
            lead.report(ContentRule.PROJECT_MISSING.at(lead.missing("project"), projects()));
        }
        return substituted(facts);
    }

    static Facts substituted(Facts facts) {
        Optional<LocalDate> day =
                facts.events().stream().findFirst().map(event -> event.start().date());
        return facts.withTypeAndDate(
                facts.type().or(() -> Optional.of(SUBSTITUTE_TYPE)),
                facts.date().or(() -> day).or(() -> Optional.of(Facts.UNKNOWN_DATE)));
    }

    /** The tags of a text and the text that shows them. */
    private record Tags(List<String> tags, Front front) {}

    private Facts facts(Tags tags, Facts base, List<Event> events, PhotosReader photos) {
        Front front = tags.front();
        Fields fields = front.fields();
        Optional<LocalDate> date = day(fields, "date").or(base::date);
        return new Facts(
                fields.get("type").flatMap(this::type).or(base::type),
                date,
                events,
                fields.get("partners").map(this::partners).orElse(base.partners()),
                fields.get("project").flatMap(this::project).orElse(base.project()),
                tags.tags(),
                labels(tags),
                fields.get("cover").flatMap(value -> cover(value, front, photos)).or(base::cover),
                fields.get("draft").flatMap(Value::bool).orElse(base.draft()),
                expires(fields, date).or(base::expires));
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.get(key).flatMap(value -> Dates.day(value, site.timezone()));
    }

    private Optional<LocalDate> expires(Fields fields, Optional<LocalDate> date) {
        Optional<LocalDate> expires = day(fields, "expires");
        if (expires.isPresent() && date.isPresent() && expires.get().isBefore(date.get())) {
            fields.get("expires")
                    .ifPresent(
                            value ->
                                    value.report(
                                            ContentRule.EXPIRES_EARLY, value.seen(), date.get()));
        }
        return expires;
    }

    private Optional<String> type(Value value) {
        Optional<String> type = value.text();
        if (type.isEmpty() || site.types().containsKey(type.get())) {
            return type;
        }
        Problem problem = ContentRule.UNKNOWN_TYPE.at(value.place(), value.seen());
        value.problems()
                .add(
                        named(type.get())
                                .or(() -> Nearest.of(type.get(), site.types().keySet()))
                                .map(near -> problem.withHint("did-you-mean", near))
                                .orElse(
                                        problem.withHint(
                                                "type-missing.types", String.join(", ", types()))));
        return Optional.empty();
    }

    /** The type whose word in some language this is: обучение is training. */
    private Optional<String> named(String word) {
        for (ContentType type : site.types().values()) {
            boolean one =
                    type.one().byLanguage().values().stream().anyMatch(word::equalsIgnoreCase);
            if (one
                    || type.many().byLanguage().values().stream()
                            .anyMatch(word::equalsIgnoreCase)) {
                return Optional.of(type.id());
            }
        }
        return Optional.empty();
    }

    private Set<String> types() {
        return site.types().keySet();
    }

    private List<String> partners(Value value) {
        Set<String> partners = new LinkedHashSet<>();
        for (Value item : value.list()) {
            Optional<String> id = item.text();
            if (id.isPresent() && !site.partners().containsKey(id.get())) {
                item.problems().add(unknownPartner(item, id.get(), site.partners()));
            } else if (id.isPresent() && !partners.add(id.get())) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            }
        }
        return List.copyOf(partners);
    }

    /** Hints at the partner of that name, else at the nearest id. */
    static Problem unknownPartner(Value value, String id, Map<String, Partner> known) {
        Problem problem = ContentRule.UNKNOWN_PARTNER.at(value.place(), value.seen());
        String name = id.toLowerCase(Locale.ROOT);
        for (Partner partner : known.values()) {
            boolean same =
                    partner.name().any().map(id::equalsIgnoreCase).orElse(false)
                            || partner.name().byLanguage().values().stream()
                                    .anyMatch(id::equalsIgnoreCase);
            if (same || partner.id().equals(name)) {
                return problem.withHint("did-you-mean", partner.id());
            }
        }
        return Value.near(problem, id, known.keySet());
    }

    private Optional<String> project(Value value) {
        Optional<String> id = value.text();
        List<String> known = site.projects().stream().map(Project::id).toList();
        if (id.isEmpty() || known.contains(id.get())) {
            return id;
        }
        Problem problem = ContentRule.UNKNOWN_PROJECT.at(value.place(), value.seen());
        boolean none = known.isEmpty() || known.equals(List.of(""));
        value.problems().add(none ? problem.variant("none") : Value.near(problem, id.get(), known));
        return Optional.empty();
    }

    private String projects() {
        return String.join(", ", site.projects().stream().map(Project::id).toList());
    }

    private static Optional<String> cover(Value value, Front front, PhotosReader photos) {
        return value.text().flatMap(name -> photos.find(name, value.place(), front));
    }

    private static List<String> tags(Front front) {
        List<String> tags = new ArrayList<>();
        for (Value item : front.fields().get("tags").map(Value::list).orElse(List.of())) {
            Optional<String> tag = item.text();
            if (tag.isPresent() && tags.contains(tag.get())) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            }
            tag.ifPresent(tags::add);
        }
        return tags;
    }

    private static void checkTagCount(Front own, Front lead) {
        int count = TagWords.count(own);
        int leads = TagWords.count(lead);
        if (count != leads) {
            own.fields()
                    .get("tags")
                    .ifPresent(v -> v.report(ContentRule.TAGS_COUNT, count, leads, lead.file()));
        }
    }

    private List<String> labels(Tags tags) {
        Language language = tags.front().language();
        List<String> labels = new ArrayList<>(tags.tags().size());
        for (String tag : tags.tags()) {
            Optional<String> word = words.word(tag, language);
            if (word.isEmpty() && !language.equals(site.lead())) {
                Place place = tags.front().missing("tags");
                tags.front()
                        .report(
                                ContentRule.TAG_UNTRANSLATED.at(
                                        place, Texts.seen(tag), language, site.lead()));
            }
            labels.add(word.orElse(tag));
        }
        return List.copyOf(labels);
    }
}
