package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;

/** The line that asks for a table of data. */
class DirectiveTest {
    private static TableSlot table(String text) {
        MarkdownText read = Reading.of(text);
        assertThat(read.problems()).isEmpty();
        return read.slots().stream()
                .filter(TableSlot.class::isInstance)
                .map(TableSlot.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Asked asked(String name, int line, int column) {
        return new Asked(name, new Place(Reading.FILE, line, column, column + name.length()));
    }

    @Test
    void a_table_is_a_gap_behind_its_caption() {
        String text = "Ред.\n\n::table[Какво *стана*]{data=results}\n\nРед.";
        assertThat(Reading.of(text).html())
                .isEqualTo(
                        "<p>Ред.</p>\n<div class=\"table-scroll\" tabindex=\"0\"><table>\n"
                                + "<caption>Какво <em>стана</em></caption>\n"
                                + "</table></div>\n<p>Ред.</p>\n");
        TableSlot slot = table(text);
        assertThat(slot.data()).isEqualTo(asked("results", 3, 29));
        assertThat(Reading.of(text).html().substring(slot.offset())).startsWith("</table>");
    }

    @Test
    void a_table_needs_no_caption() {
        for (String line :
                List.of("::table{data=a}", "::table[]{data=a}", "::table[ ]{ data=a }")) {
            assertThat(Reading.html(line)).as(line).doesNotContain("caption").contains("<table>");
        }
    }

    @Test
    void a_caption_may_hold_a_link() {
        MarkdownText text = Reading.of("::table[По [доклада](a.pdf)]{data=a}");
        assertThat(text.slots().get(0)).isInstanceOf(LinkSlot.class);
        assertThat(text.slots().get(1)).isInstanceOf(TableSlot.class);
    }

    @Test
    void names_stand_between_commas_each_with_its_place() {
        TableSlot slot =
                table("::table{data=\"a b\" columns=\"Какво,  Брой \" sort='-Брой' limit=10}");
        assertThat(slot.data().name()).isEqualTo("a b");
        assertThat(slot.columns()).containsExactly(asked("Какво", 1, 29), asked("Брой", 1, 37));
        assertThat(slot.sort()).containsExactly(asked("-Брой", 1, 50));
        assertThat(slot.limit()).isEqualTo(10);
    }

    @Test
    void marks_of_a_word_processor_are_taken_for_straight_ones() {
        assertThat(table("::table{data=„results“ columns=“а, б”}").data().name())
                .isEqualTo("results");
    }

    @Test
    void it_ends_the_paragraph_above_it_and_stands_in_lists() {
        assertThat(Reading.html("Ред\n::table{data=a}\nред"))
                .startsWith("<p>Ред</p>\n<div")
                .endsWith("</div>\n<p>ред</p>");
        assertThat(table("- а\n\n  ::table{data=a}").data().name()).isEqualTo("a");
        assertThat(table("Дума\n: значение\n\n::table{data=a}").data().name()).isEqualTo("a");
        assertThat(table("Дума\n::table{data=a}").data().name()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":: tableau{data=a}",
                ":: table and more",
                "::tableau and more",
                "::before",
                "::",
                ":::tableau{data=a}",
                "::1{a}",
                "x ::table{data=a}",
                "\\::table{data=a}",
                ":table{data=a}"
            })
    void other_lines_with_colons_are_text(String line) {
        assertThat(Reading.of(line).problems()).as(line).noneMatch(p -> p.isError());
        assertThat(Reading.html(line)).as(line).startsWith("<p>").doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```\n::table{data=a}\n```", "    ::table{data=a}", "`::table{data=a}`"})
    void in_code_it_is_code(String text) {
        assertThat(Reading.of(text).problems()).isEmpty();
        assertThat(Reading.html(text)).contains("::table{data=a}</code>".substring(0, 15));
        assertThat(Reading.of(text).slots()).isEmpty();
    }

    @Test
    void mistakes_are_named_where_they_stand() {
        assertThat(Reading.problems("::tabel[x]{data=a}"))
                .containsExactly(
                        "1:1-8 error[directive-unknown] there is no instruction “::tabel”");
        assertThat(
                        Reading.of("::tabel{data=a}")
                                .problems()
                                .get(0)
                                .hint()
                                .map(Messages.in("en")::say))
                .contains("did you mean “::table”?");
        assertThat(Reading.problems("::table"))
                .containsExactly(
                        "1:1-8 error[table-data] this table does not say which data it shows");
        assertThat(Reading.problems("::table[x]"))
                .containsExactly(
                        "1:1-11 error[table-data] this table does not say which data it shows");
        assertThat(Reading.problems("а\n\n::table{data= limit=3}").get(0))
                .startsWith("3:1-23 error[table-data]");
        assertThat(Reading.problems("::table{data=a colums=б}").get(0))
                .startsWith("1:16-22 error[directive-key]");
        assertThat(Reading.problems("::table{data=a data=б}").get(0))
                .startsWith("1:16-20 error[directive-key] “data” stands here a second time");
        assertThat(Reading.problems("::table{data=a limit=много}").get(0))
                .startsWith("1:22-27 error[table-limit]");
        assertThat(Reading.problems("::table{data=a limit=0}").get(0))
                .startsWith("1:22-23 error[table-limit]");
        assertThat(Reading.problems("::table{data=a limit}").get(0))
                .startsWith("1:16-21 error[table-limit]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::table[x",
                "::table[x{data=a}",
                "::table[x] {data=a}",
                "::table{data=a",
                "::table{data=a} и още",
                "::table[a]b",
                ":: table{data=a}",
                ":::table{data=a}",
                "::table {data=a}",
                "::contact и още",
                ":: contact",
                "::::contact",
                "::project {project=one}",
                "::numbers{limit=3}::numbers"
            })
    void a_line_that_is_not_whole_is_an_error_and_stays_as_it_is(String line) {
        assertThat(Reading.problems(line)).singleElement().asString().contains("[directive-form]");
        assertThat(Reading.html(line)).isEqualTo("<p>" + line + "</p>");
    }

    private static String hint(String line) {
        return Reading.of(line)
                .problems()
                .get(0)
                .hint()
                .map(Messages.in("en")::say)
                .orElseGet(() -> Messages.in("en").hint(Reading.of(line).problems().get(0)).get());
    }

    @Test
    void a_hint_speaks_of_the_block_in_which_the_slip_is() {
        assertThat(hint("::project {project=one}")).endsWith(": ::project{project=…}");
        assertThat(hint("::project всички")).endsWith(": ::project");
        assertThat(hint("::contact {email=a}")).endsWith(": ::contact");
        assertThat(hint("::table {data=a}")).endsWith("{data=results}");
        assertThat(hint("::partners{type=conference}"))
                .isEqualTo("write the line like this: ::partners{project=…}");
        assertThat(hint("::downloads{limit=1 limit=2}")).isEqualTo("leave one of them");
        assertThat(hint("::table{data=a kind=b}")).contains("columns=");
    }

    @Test
    void what_is_empty_in_the_braces_of_a_block_is_not_there() {
        assertThat(Reading.problems("::project{project=}")).isEmpty();
        assertThat(block("::project{project=\"\"}").given()).isEmpty();
    }

    private static BlockSlot block(String text) {
        return (BlockSlot) Reading.of(text).slots().get(0);
    }

    @Test
    void a_block_needs_neither_brackets_nor_braces() {
        MarkdownText text = Reading.of("Ред\n::numbers  \nред");
        assertThat(text.html()).isEqualTo("<p>Ред</p>\n<p>ред</p>\n");
        assertThat(text.slots().get(0))
                .isEqualTo(
                        new BlockSlot(
                                "<p>Ред</p>\n".length(),
                                "numbers",
                                2,
                                Map.of(),
                                new Place(Reading.FILE, 2, 1, 10)));
        assertThat(block("## А\n\n::numbers{}").level()).isEqualTo(3);
        assertThat(block("###### А\n\n::numbers[]").level()).isEqualTo(6);
    }

    @Test
    void what_stands_in_the_braces_of_a_block_has_its_place() {
        BlockSlot slot = block("::numbers{project=exchange limit=\"4\"}");
        assertThat(slot.given())
                .containsExactly(
                        Map.entry("project", asked("exchange", 1, 19)),
                        Map.entry("limit", asked("4", 1, 35)));
    }

    @Test
    void mistakes_in_blocks_are_named_where_they_stand() {
        assertThat(Reading.problems("::nubmers"))
                .containsExactly(
                        "1:1-10 error[directive-unknown] there is no instruction “::nubmers”");
        assertThat(Reading.problems("::numbers[А]"))
                .containsExactly(
                        "1:1-10 error[directive-label] “::numbers” shows no words of its own in"
                                + " square brackets");
        assertThat(Reading.html("::numbers[А]")).isEqualTo("<p>::numbers[А]</p>");
        assertThat(Reading.problems("::numbers{projekt=а}").get(0))
                .startsWith("1:11-18 error[directive-key]");
        assertThat(Reading.problems("::numbers{limit=0}"))
                .containsExactly("1:17-18 error[table-limit] “0” is not a number of entries");
        assertThat(block("::numbers{limit=0}").given()).isEmpty();
    }

    @Test
    void a_block_comes_back_from_the_memo() {
        MarkdownText read = Reading.of("## А\n\n::numbers{limit=3 project=б}\n\n![в](г.jpg)");
        assertThat(MarkdownCodec.read(MarkdownCodec.write(read), Reading.FILE)).isEqualTo(read);
    }

    @Test
    void a_table_comes_back_from_the_memo() {
        String text = "::table[x]{data=a columns=\"б, в\" sort=-б limit=7}\n\n[г](д.md)";
        MarkdownText read = Reading.of(text);
        assertThat(MarkdownCodec.read(MarkdownCodec.write(read), Reading.FILE)).isEqualTo(read);
    }

    @Test
    void any_line_ends_in_time_and_without_a_failure() {
        for (String part : List.of("[", "]", "{", "}", "a=", "\"", "::a[", "\\", "=", " ")) {
            String line =
                    "::table[" + part.repeat(20_000) + "]{data=a " + part.repeat(20_000) + "}";
            assertThat(MarkdownReader.read(Reading.FILE, 1, line, Language.of("bg"))).isNotNull();
        }
    }
}
