package org.vestnik.theme;

import java.util.List;
import org.vestnik.site.view.DateView;

/** Words for sample pages in two languages: long titles, long words, other letters. */
record SampleWords(
        String language,
        String site,
        String description,
        String project,
        List<String> types,
        List<String> titles,
        List<String> summaries,
        List<String> months,
        String text) {
    static final List<String> TYPE_IDS =
            List.of("conference", "training", "visit", "infoday", "news", "other");

    static SampleWords in(String language) {
        return language.equals("bg") ? BG : EN;
    }

    boolean isBulgarian() {
        return language.equals("bg");
    }

    /** A date of 2026; the day may be that of an event of two days. */
    DateView date(String day, int month) {
        String first = day.split("–")[0];
        String iso = "2026-%02d-%02d".formatted(month, Integer.parseInt(first));
        String name = months.get(month - 1);
        String text = isBulgarian() ? day + " " + name + " 2026 г." : day + " " + name + " 2026";
        return new DateView(iso, text, day, name, "2026");
    }

    private static final SampleWords BG =
            new SampleWords(
                    "bg",
                    "Мост към знанието",
                    "Общини и училища от четири държави се учат взаимно как малките населени места"
                            + " да задържат хората си.",
                    "Обмяна на опит и добри практики в социалните услуги",
                    List.of(
                            "Конференция",
                            "Обучение",
                            "Учебно посещение",
                            "Информационен ден",
                            "Новина",
                            "Изложба"),
                    List.of(
                            "Обучители от седем общини споделиха опит на конференция в Габрово",
                            "Пролетно обучение по дигитални умения за библиотекари",
                            "Три дни сред вятърните паркове на графство Кери",
                            "Пет училища подписаха споразумение за обмен на преподаватели",
                            "Старият град като класна стая: разходка из занаятчийските улици на"
                                    + " Пловдив",
                            "Плакати на курсисти в регионалната библиотека",
                            "Кратки курсове за хора, които започват отначало"),
                    List.of(
                            "Два дни практикуми, една открита дискусия и първите учебни пътеки за"
                                    + " зрели хора, изпитани заедно с партньорите от Словения,"
                                    + " Ирландия и Португалия.",
                            "Двадесет и двама участници усвоиха приеми за работа с читатели над"
                                    + " шестдесет години.",
                            "Три вечери, една задача и помощ от съсед: така изглежда първият"
                                    + " модул."),
                    List.of(
                            "ян", "фев", "март", "апр", "май", "юни", "юли", "авг", "септ", "окт",
                            "ноем", "дек"),
                    """
                    <p>На 14 и 15 май 2026 г. в Дома на културата се събраха сто и двадесет преподаватели, библиотекари и общински служители. Те обсъдиха как малките населени места да предлагат кратки курсове, които хората наистина довършват, и какво остава след края на финансирането.</p>
                    <p>Програмата започна с представяне на резултатите от първата година: девет изпитани модула, над четиристотин участници и наръчник, който може да се ползва <a href="https://example.org/narachnik">свободно</a>. Всеки модул се провежда за три вечери и не изисква предварителна подготовка.</p>
                    %s
                    <h2 id="pokazaha">Какво показаха практикумите</h2>
                    <p>Групите работиха по <strong>действителни задачи</strong> от своите общини. Най-много въпроси предизвика темата за достъпността<sup>1</sup>: как се пише ясно, как се описва снимка и защо контрастът на текста решава дали посетителят ще прочете страницата докрай.</p>
                    <blockquote><p>„Дойдохме за методите, а си тръгваме с приятели, които ще вдигнат телефона“, каза една от обучителките от Марибор.</p></blockquote>
                    <h3 id="stapki">Следващи стъпки</h3>
                    <ul><li>Учебно посещение в Порто през септември</li><li>Записване до края на юни:<ol><li>заявление</li><li>мотивационно писмо</li></ol></li></ul>
                    <ul><li class="task"><input type="checkbox" disabled checked aria-label="готово"> наръчник</li></ul>
                    <div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">Модул</th><th scope="col">Вечери</th><th scope="col">Участници</th></tr></thead><tbody><tr><td>Снимката разказва</td><td>3</td><td>124</td></tr><tr><td>Ясен език в общината</td><td>2</td><td>88</td></tr></tbody></table></div>
                    <dl><dt>Учебна пътека</dt><dd>Поредица от три вечери с една обща задача.</dd></dl>
                    %s
                    <p>През септември предстои учебно посещение в Порто. Предимство имат участници, които не са пътували досега.</p>
                    """);

    private static final SampleWords EN =
            new SampleWords(
                    "en",
                    "Bridge to Knowledge",
                    "Municipalities and schools of four countries learn from each other how small"
                            + " places can keep their people.",
                    "Exchange of experience and good practice in social services",
                    List.of(
                            "Conference",
                            "Training",
                            "Study visit",
                            "Information day",
                            "News",
                            "Exhibition"),
                    List.of(
                            "Trainers from seven municipalities shared their experience in Gabrovo",
                            "Spring training in digital skills for librarians",
                            "Three days among the wind farms of County Kerry",
                            "Five schools signed an agreement on teacher exchange",
                            "The old town as a classroom: a walk through the streets of crafts",
                            "Posters made by learners open in the regional library",
                            "Short courses for people who start again"),
                    List.of(
                            "Two days of workshops, an open discussion and the first learning paths"
                                    + " for adults, tested together with partners from Slovenia,"
                                    + " Ireland and Portugal.",
                            "Twenty-two participants learnt ways of working with readers over"
                                    + " sixty.",
                            "Three evenings, one task and a neighbour’s help: this is the first"
                                    + " module."),
                    List.of(
                            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                            "Nov", "Dec"),
                    """
                    <p>On 14 and 15 May 2026 a hundred and twenty teachers, librarians and municipal officers met in the House of Culture. They discussed how small places can offer short courses that people really finish.</p>
                    %s
                    <h2 id="shown">What the workshops showed</h2>
                    <p>The groups worked on real tasks of their own municipalities, in English and <span lang="bg">на български</span>.</p>
                    %s
                    """);
}
