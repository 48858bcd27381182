package org.vestnik.content;

import java.util.Map;

/** How a key that opens a map or a list looks when it is right: YAML, the same in any language. */
final class Examples {
    private static final Map<String, String> BY_KEY =
            Map.ofEntries(
                    Map.entry("event", "event: { start: 2018-12-11, place: Sofia }"),
                    Map.entry("events", "events: [ { start: 2018-12-11 }, { start: 2018-12-18 } ]"),
                    Map.entry("photos", "photos: { hall.jpg: \"The hall is full\" }"),
                    Map.entry("attachments", "attachments: { agenda.pdf: \"Agenda\" }"),
                    Map.entry("tags", "tags: [training, young people]"),
                    Map.entry(
                            "partners",
                            "partners: { puebla: { name: \"Municipality of Puebla\" } }"),
                    Map.entry("project", "project: { number: BG05-0080, name: \"Exchange\" }"),
                    Map.entry("projects", "projects: [ { id: exchange, number: BG05-0080 } ]"),
                    Map.entry("funding", "funding: { fund: ESF, period: 2014-2020 }"),
                    Map.entry("budget", "budget: { total: 124500.00, currency: EUR }"),
                    Map.entry("logos", "logos: [ { file: fund.svg, alt: \"The fund\" } ]"),
                    Map.entry("types", "types: { tour: { en: { one: Tour, many: Tours } } }"),
                    Map.entry("languages", "languages: [bg, en]"),
                    Map.entry("geo", "geo: [42.19, 24.33]"),
                    Map.entry("footer", "footer: [pages/contacts, pages/accessibility]"),
                    Map.entry("menu", "menu: [articles, pages/about]"),
                    Map.entry("widths", "widths: [400, 800, 1600]"),
                    Map.entry("aims", "aims: [ { bg: …, en: … }, { bg: …, en: … } ]"),
                    Map.entry("activities", "activities: [ { name: { bg: …, en: … } } ]"),
                    Map.entry("results", "results: [ { name: { bg: …, en: … }, planned: 50 } ]"),
                    Map.entry("contact", "contact: { email: office@example.org }"),
                    Map.entry("press", "press: { name: \"Ana Ilieva\", phone: +359 2 123 456 }"),
                    Map.entry("addresses", "addresses: { en: { news: news } }"));

    private Examples() {}

    static String of(String key) {
        return BY_KEY.getOrDefault(key, key + ": { … }");
    }
}
