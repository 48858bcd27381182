package org.vestnik.site;

/** A site with an article that tells as much as one can, for tests of what programs are told. */
final class FairSite {
    static final String ROOT = "https://example.org/p/";
    static final String PAGE = "bg/novini/2018/panair/";

    static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            description: { bg: Опит, en: A try }
            url: https://example.org/p/
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмен, en: Exchange }
              budget: { total: 100.50, eu: 80.40, national: 20.10, currency: BGN }
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme }
              relation: co-funded
            partners:
              drenopole: { name: { bg: Община Дренополе, en: Drenopole }, country: BG }
              elsewhere: { name: Elsewhere, country: ES, url: "https://example.org/e" }
              third: A third town
            """;

    static final String FAIR =
            """
            -- content/articles/fair/bg.md --
            ---
            title: Панаир
            slug: panair
            type: conference
            date: 2018-07-20
            summary: Два дни
            tags: [мед]
            partners: [elsewhere]
            events:
              - start: 2018-07-14 10:00
                end: 2018-07-14 12:30
                place: Читалището
                country: BG
                geo: [42.5, 24.25]
                online: https://example.org/live
                participants: 60
                organiser: drenopole
              - start: 2018-07-15
                end: 2018-07-16
                place: Площадът
                status: cancelled
                organiser: Сдружение „Извор“
              - start: 2018-07-17
                online: https://example.org/live
                status: postponed
                organiser: third
            photos:
              hall.jpg:
                alt: Хора & площад
                caption: Пълен площад
                credit: Иво Минчев
                licence: CC BY 4.0
              other.jpg: { alt: Мед }
            ---
            Текст.
            -- content/articles/fair/en.md --
            ---
            title: Fair
            ---
            Text.
            -- content/articles/fair/hall.jpg --
            photo 1800x1200
            -- content/articles/fair/other.jpg --
            photo 600x800
            """;

    static final String ABOUT =
            """
            -- content/pages/about/bg.md --
            ---
            title: За нас
            ---
            Текст.
            -- content/pages/about/people/bg.md --
            ---
            title: Хората
            ---
            Текст.
            """;

    private FairSite() {}
}
