package org.vestnik.site;

/** A site with a little of everything, for the laws that hold for every site. */
final class SmallSite {
    static final String NEW =
            """
            ---
            title: A new one
            type: news
            date: 2026-01-20
            ---
            Words.
            """;

    static final String TEXT =
            """
            -- content/articles/2018/final-conference/bg.md --
            ---
            title: "Заключителна конференция: „Форум“"
            type: conference
            date: 2018-12-14
            event:
              start: 2018-12-11
              end: 2018-12-12
              place: Хотел „Форум“, Пазарджик
              country: BG
              participants: 64
            tags: [социални иновации]
            photos:
              hall.jpg: Участници в залата
            attachments: { agenda.pdf: Програма }
            ---
            Два дни, "два" панела - и един [отворен център](../first-training/bg.md#цели).

            ![Вторият панел](panel (2).jpg "Добри практики")

            | а | б |
            |---|--:|
            | 1 | 2[^1] |

            [^1]: Бележка.
            -- content/articles/2018/final-conference/en.md --
            ---
            title: The final conference
            event: { place: "Hotel Forum, Pazardzhik" }
            tags: [social innovation]
            photos:
              hall.jpg: Participants in the hall
            ---
            Two days, "two" panels and one [open centre](../first-training).

            ![The second panel](panel (2).jpg)
            -- content/articles/2018/final-conference/hall.jpg --
            photo 900x600
            -- content/articles/2018/final-conference/panel (2).jpg --
            photo 300x400
            -- content/articles/2018/final-conference/agenda.pdf --
            %PDF-1.4 not really
            -- content/articles/2018/first-training/bg.md --
            ---
            title: Първо обучение
            type: training
            date: 2018-09-10
            ---
            ## Цели

            Учим се.
            -- content/pages/about/bg.md --
            ---
            title: За проекта
            ---
            Какво правим.

            ::numbers

            ::timeline

            ::downloads
            -- content/pages/about/en.md --
            ---
            title: About the project
            ---
            What we do. ![A sign](/img/sign.jpg)
            -- content/static/img/sign.jpg --
            photo 60x40
            """;

    private SmallSite() {}
}
