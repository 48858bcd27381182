package org.vestnik.check;

/** A site that says all that its funder asks for, for tests that take something from it. */
final class FundedSite {
    static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Проба, en: Trial }
            description: { bg: Обаждания за възрастни хора., en: Calls for older people. }
            languages: [bg, en]
            url: https://example.org/
            theme: institution
            project:
              number: BG05SFPR002-2.012-0948-C01
              name: { bg: Добри съседи, en: Good neighbours }
              start: 2024-02-01
              end: 2025-12-31
              budget: { total: 286400.00, eu: 243440.00, national: 42960.00, currency: BGN }
              aims: [ { bg: Никой да не е сам., en: Nobody should be alone. } ]
              results: [ { name: { bg: Доброволци, en: Volunteers }, planned: 25, achieved: 38 } ]
            funding:
              fund: ESF+
              period: 2021-2027
              relation: co-funded
              programme:
                bg: Програма „Развитие на човешките ресурси“ 2021–2027
                en: Human Resources Development Programme 2021–2027
            -- content/articles/2025/fair/bg.md --
            ---
            title: Среща в залата
            type: news
            date: 2025-11-12
            ---
            Проектът е за 286 400 лв. (146 434 евро).

            Второ изречение.
            -- content/articles/2025/fair/en.md --
            ---
            title: A meeting in the hall
            ---
            The project is worth 286,400 leva (146,434 euro).

            Another sentence.
            """;

    static final String ERASMUS =
            SITE.replace("BG05SFPR002-2.012-0948-C01", "2023-1-BG01-KA220-SCH-000123456")
                    .replace("fund: ESF+", "fund: Erasmus+")
                    .replace("relation: co-funded", "relation: funded")
                    .replaceAll("programme:\\n.*\\n.*\\n", "programme: Erasmus+\n  disclaimer:\n")
                    .replace(
                            "  disclaimer:\n",
                            """
                              disclaimer:
                                bg: Финансирано от Европейския съюз. Изразените възгледи и мнения обаче принадлежат изцяло на техния(ите) автор(и) и не отразяват непременно възгледите и мненията на Европейския съюз или на Европейската изпълнителна агенция за образование и култура (EACEA). За тях не носи отговорност нито Европейският съюз, нито EACEA.
                                en: Funded by the European Union. Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the European Education and Culture Executive Agency (EACEA). Neither the European Union nor EACEA can be held responsible for them.
                            """);

    static final String HOME_MADE =
            "The views expressed are only those of the authors and do not necessarily reflect the"
                    + " opinion of the European Union or EACEA. Neither the European Union nor"
                    + " EACEA is responsible for them.";

    /** Of a site that asked for support: no number, and nothing that claims it. */
    static final String ASKING =
            SITE.replaceAll("  number: .*\\n", "  status: submitted\n")
                    .replaceAll("(start|end): .*\\n  ", "");

    private FundedSite() {}
}
