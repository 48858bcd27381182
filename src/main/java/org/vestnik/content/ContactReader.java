package org.vestnik.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Problems;

/** Reads how the people of the project, and those who speak to the press, can be reached. */
final class ContactReader {
    private static final Keys PRESS =
            Keys.of("name", "role", "email", "phone")
                    .meaning("name", "person", "име", "лице")
                    .meaning("email", "e-mail", "mail", "имейл", "поща")
                    .meaning("phone", "tel", "telephone", "mobile", "телефон");

    private static final Keys KEYS =
            Keys.of(
                            "organisation",
                            "name",
                            "role",
                            "address",
                            "email",
                            "phone",
                            "hours",
                            "url",
                            "country",
                            "press")
                    .meaning("organisation", "organization", "организация")
                    .meaning("name", "person", "име", "лице")
                    .meaning("address", "адрес")
                    .meaning("email", "e-mail", "mail", "имейл", "поща")
                    .meaning("phone", "tel", "telephone", "mobile", "телефон")
                    .meaning("hours", "opening-hours", "часове")
                    .meaning("url", "website", "site", "web");

    private static final Keys ALONE =
            Keys.of("organisation", "name", "role", "address", "email", "phone", "hours", "url")
                    .meaning("email", "e-mail", "mail", "имейл", "поща")
                    .meaning("phone", "tel", "telephone", "mobile", "телефон");

    private static final Keys BOILERPLATE = Keys.of("text").meaning("text", "about", "boilerplate");

    private final LocalTexts texts;

    ContactReader(LocalTexts texts) {
        this.texts = texts;
    }

    Contact contact(Fields site) {
        return map(site, "contact").map(map -> contact(map, site.problems())).orElse(Contact.NONE);
    }

    /** What a journalist may copy about the project; the key {@code text} may be left out. */
    LocalText press(Fields site) {
        return site.get("press").map(this::boilerplate).orElse(LocalText.NONE);
    }

    private LocalText boilerplate(Value press) {
        return press.yaml() instanceof YamlMap map && !isByLanguage(map)
                ? texts.read(Fields.of(map, BOILERPLATE, press.problems()), "text")
                : texts.read(press);
    }

    private boolean isByLanguage(YamlMap map) {
        List<String> codes = texts.languages().stream().map(Language::code).toList();
        return map.entries().stream()
                .anyMatch(entry -> codes.contains(entry.key().toLowerCase(Locale.ROOT)));
    }

    /** Whom to ask about one thing alone, where it is not the contact of the site. */
    Optional<Contact> of(Fields fields, String key) {
        return map(fields, key)
                .map(map -> read(Fields.of(map, ALONE, fields.problems()), Optional.empty()))
                .filter(found -> !found.isEmpty());
    }

    private static Optional<YamlMap> map(Fields fields, String key) {
        return fields.get(key).flatMap(Value::map);
    }

    private Contact contact(YamlMap map, Problems problems) {
        Fields fields = Fields.of(map, KEYS, problems);
        return read(fields, map(fields, "press").map(press -> press(press, problems)));
    }

    private Contact press(YamlMap map, Problems problems) {
        return read(Fields.of(map, PRESS, problems), Optional.empty());
    }

    private Contact read(Fields fields, Optional<Contact> press) {
        return new Contact(
                texts.read(fields, "organisation"),
                texts.read(fields, "name"),
                texts.read(fields, "role"),
                texts.read(fields, "address"),
                fields.get("email").flatMap(Forms::email),
                fields.get("phone").flatMap(Forms::phone),
                texts.read(fields, "hours"),
                fields.get("url").flatMap(Forms::url),
                fields.get("country").flatMap(Forms::country),
                press.filter(found -> !found.isEmpty()));
    }
}
