package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new article or page, from the command to a site that takes it. */
class NewCommandTest {
    private static final String ARTICLES = "content/articles/2026/";
    private static final String SITE =
            """
            -- content/site.yaml --
            title: { bg: Обмен, en: Exchange, es: Intercambio }
            languages: [bg, en, es]
            theme: institution
            timezone: Europe/Sofia
            project:
              number: BG05M9OP001-4.001-0080-C01
              name: { bg: Обмен, en: Exchange, es: Intercambio }
            funding:
              fund: ESF
              period: 2014-2020
              programme: { bg: Програма, en: Programme, es: Programa }
              relation: co-funded
            checks: { about-incomplete: off }
            partners:
              lipograd: { name: { bg: Липоград, en: Lipograd, es: Lipograd }, country: BG }
            types:
              study-tour:
                bg: { one: Учебно пътуване, many: Учебни пътувания }
                en: { one: Study tour, many: Study tours }
                es: { one: Viaje de estudios, many: Viajes de estudios }
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder).with(SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conference", "training", "visit", "infoday", "news", "study-tour", "page"})
    void what_is_new_has_no_warning(String type) {
        Desk.Said said = desk.run("new", type, "Нещо ново", "--place", "Хотел „Форум“");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(desk.run("check").out()).contains("Hidden drafts: 1");
        Desk.Said checked = desk.run("check", "--strict", "--drafts");
        assertThat(checked.out()).contains("Errors: 0, warnings: 0,");
        assertThat(checked.status()).isZero();
    }

    @Test
    void it_lies_where_its_title_and_year_say_in_every_language() throws IOException {
        Desk.Said said = desk.run("new", "conference", "България: „Форум“", "--date", "2025-03-04");
        String made = "content/articles/2025/bulgaria-forum/";
        assertThat(said.out())
                .isEqualTo(
                        "Made:\n  "
                                + made
                                + "bg.md\n  "
                                + made
                                + "en.md\n  "
                                + made
                                + "es.md\nOpen "
                                + made
                                + "bg.md in a text editor and write. To see the site meanwhile,"
                                + " type:\n  java -jar vestnik.jar preview --open\n");
        assertThat(read(made + "bg.md"))
                .contains("\ntitle: \"България: „Форум“\"\n", "\ntype: conference\n")
                .contains("\ndate: 2025-03-04\n", "\nevent:\n", "\n  start: 2025-03-04\n")
                .contains(
                        "\n  #organiser: lipograd\n", "\n#partners: [lipograd]\n", "\n#summary: ");
        assertThat(read(made + "en.md"))
                .contains("come from bg.md", "\ndraft: true\n", "title: \"България: „Форум“\"")
                .doesNotContain("type:", "date:", "start:");
    }

    @Test
    void it_is_published_when_its_author_says_so_and_so_is_each_translation() throws IOException {
        String page = "site/bg/novini/2026/kratka-novina/index.html";
        desk.run("new", "news", "Кратка новина");
        desk.run("build");
        assertThat(desk.file(page)).doesNotExist();
        String text = "content/articles/2026/kratka-novina/bg.md";
        desk.write(text, read(text).replace("\ndraft: true\n", "\n"));
        desk.run("build");
        assertThat(desk.file(page)).exists();
        assertThat(desk.file("site/en/news/2026/kratka-novina")).doesNotExist();
    }

    @Test
    void today_is_that_of_the_site() throws IOException {
        desk.write(
                "content/site.yaml",
                read("content/site.yaml").replace("Europe/Sofia", "Pacific/Kiritimati"));
        desk.run("new", "news", "Рано");
        assertThat(read("content/articles/2026/rano/bg.md")).contains("\ndate: 2026-02-01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"конференция", "Конференции", "CONFERENCE", "Conferencia", "conferences"})
    void a_type_goes_by_its_names_too(String type) throws IOException {
        assertThat(desk.run("new", type, "Среща").status()).isZero();
        assertThat(read(ARTICLES + "sreshta/bg.md")).contains("\ntype: conference\n");
    }

    @Test
    void an_unknown_type_is_answered_with_those_that_are() {
        Desk.Said said = desk.run("new", "конферэнция", "Среща", "--lang", "bg");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "Няма вид статия „конферэнция“.\nМоже би „conference“?\n"
                                + "Възможни са: conference (Конференция), training (Обучение),"
                                + " visit (Посещение), infoday (Информационен ден), news (Новина),"
                                + " study-tour (Учебно пътуване), page (страница).\n");
        assertThat(desk.file("content/articles")).doesNotExist();
    }

    @Test
    void news_have_an_event_only_where_something_tells_of_one() throws IOException {
        desk.run("new", "news", "Без");
        desk.run("new", "news", "С място", "--place", "Парк");
        assertThat(read(ARTICLES + "bez/bg.md")).contains("\n#event:\n#  start: 2026-01-31\n");
        assertThat(read(ARTICLES + "s-myasto/bg.md")).contains("\nevent:\n", "\n  place: Парк\n");
    }

    @Test
    void a_page_needs_only_a_title() throws IOException {
        desk.run("new", "страница", "За нас", "--lang", "bg");
        assertThat(read("content/pages/za-nas/bg.md"))
                .contains("title: За нас", "# за страница е нужно само title")
                .doesNotContain("type:", "date:", "event:");
    }

    @Test
    void an_example_can_be_put_to_use_by_deleting_its_sign() throws IOException {
        desk.run("new", "conference", "Среща");
        String lead = read(ARTICLES + "sreshta/bg.md");
        String used =
                lead.lines()
                        .filter(line -> !line.contains("agenda.pdf") && !line.contains("hall.jpg"))
                        .filter(line -> !line.equals("#photos:"))
                        .map(line -> line.replaceFirst("^( *)#(?=\\S)", "$1"))
                        .reduce("", (text, line) -> text + line + "\n");
        desk.write(ARTICLES + "sreshta/bg.md", used);
        assertThat(used).contains("\n  participants: 64\n", "\ntags: [");
        assertThat(desk.run("check").out()).contains("Errors: 0, warnings: 0,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Форум: \"начало\" # 2",
                "- тире",
                "'кавички'",
                "[скоби] и {още}",
                "true",
                "2024",
                "обратна \\ черта",
                "!важно & *още*",
                "две\nреда\tтаб",
                "---"
            })
    void a_hostile_title_is_only_a_title(String title) {
        Desk.Said said = desk.run("new", "news", "--", title + " я");
        assertThat(said.err()).isEmpty();
        assertThat(desk.run("check", "--strict").status()).isZero();
    }

    @Test
    void what_is_there_is_never_written_over() throws IOException {
        desk.run("new", "news", "Новина");
        desk.write(ARTICLES + "novina/bg.md", "---\ntitle: x\ntype: news\ndate: 2026-01-01\n---\n");
        Desk.Said said = desk.run("new", "news", "Новина");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("content/articles/2026/novina: error[source-taken]: ")
                .contains("choose a title that tells the two apart");
        assertThat(read(ARTICLES + "novina/bg.md")).startsWith("---\ntitle: x\n");
    }

    @Test
    void the_address_of_another_article_is_not_taken() {
        desk.write(
                "content/articles/elsewhere/bg.md",
                "---\ntitle: Новина\ntype: news\ndate: 2026-01-31\n---\n");
        Desk.Said said = desk.run("new", "news", "Новина");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .startsWith(
                        "content/articles/elsewhere/bg.md: error[address-in-use]: there is a page"
                                + " with the address /bg/novini/2026/novina/ already");
        assertThat(desk.file("content/articles/2026")).doesNotExist();
        assertThat(desk.run("new", "page", "Новини").err()).startsWith("content: error[address-in");
    }

    @Test
    void without_a_site_it_says_where_one_comes_from() throws IOException {
        Files.delete(desk.file("content/site.yaml"));
        Desk.Said said = desk.run("new", "news", "Новина");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).startsWith("content/site.yaml: error[site-absent]").contains("init");
        desk.write("content/site.yaml", "title: x\nlanguages: [bg, xx]\ntheme: institution\n");
        assertThat(desk.run("new", "news", "Новина").err()).contains("error[language-unknown]");
    }

    @Test
    void a_wrong_command_line_is_explained() {
        assertThat(desk.run("new", "news").status()).isEqualTo(2);
        assertThat(desk.run("new", "news", "  ").err()).contains("The title is empty");
        assertThat(desk.run("new", "news", "a", "--date", "soon").err()).contains("“soon”");
        assertThat(desk.run("new", "news", "a", "--date", "0018-12-14").status()).isEqualTo(2);
        assertThat(desk.run("new", "news", "a", "--lang", "de").err()).contains("“de”");
        assertThat(desk.run("new", "news", "!?").err()).contains("title-without-letters");
        assertThat(desk.run("new", "news", "????? 2024").err()).contains("into question marks");
        assertThat(desk.file("content/articles")).doesNotExist();
    }

    @Test
    void another_content_folder_is_named_in_what_is_said_next() throws IOException {
        Files.move(desk.file("content"), desk.file("texts"));
        Desk.Said said = desk.run("new", "news", "Новина", "--content", "texts", "--lang", "en");
        assertThat(said.out())
                .contains("  texts/articles/2026/novina/bg.md\n")
                .contains("preview --open --content texts --lang en\n");
    }

    private String read(String path) throws IOException {
        return Files.readString(desk.file(path));
    }
}
