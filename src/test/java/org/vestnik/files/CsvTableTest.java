package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/** Tables as spreadsheets of municipalities save them. */
class CsvTableTest {
    private static final String FILE = "content/data/results.csv";

    private static Outcome<Optional<CsvTable>> read(String text) {
        return CsvTable.read(FILE, text);
    }

    private static CsvTable table(String text) {
        Outcome<Optional<CsvTable>> read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    /** Each problem as {@code LINE:COLUMN-END code [arguments]}. */
    private static List<String> problems(String text) {
        return read(text).problems().stream().map(CsvTableTest::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.place().line()
                + ":"
                + problem.place().column()
                + "-"
                + problem.place().endColumn()
                + " "
                + problem.code()
                + " "
                + problem.message().arguments();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_sign_between_cells_is_found_out(String sign) {
        assertThat(table(String.join(sign, "Място", "Брой") + "\n" + "Лесичово" + sign + "12"))
                .isEqualTo(
                        new CsvTable(List.of("Място", "Брой"), List.of(List.of("Лесичово", "12"))));
    }

    @Test
    void signs_within_quotation_marks_part_nothing() {
        CsvTable table = table("\"Място, дата, час\";\"Брой\"\n\"а;б\n в \"\"г\"\"\"; 3 \n");
        assertThat(table.columns()).containsExactly("Място, дата, час", "Брой");
        assertThat(table.rows()).containsExactly(List.of("а;б\n в \"г\"", "3"));
    }

    @Test
    void a_mark_within_a_text_is_a_mark() {
        assertThat(table("a;b\nтръба 5\";x\n").rows()).containsExactly(List.of("тръба 5\"", "x"));
    }

    @Test
    void rows_without_text_are_left_out() {
        assertThat(table("a;b\n\n1;2\n;\n  \n3;4\n;;\n").rows())
                .containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void names_and_cells_are_composed() {
        assertThat(table("и\u0306\nи\u0306").columns()).containsExactly("й");
    }

    @Test
    void a_table_may_have_one_column_and_no_rows() {
        assertThat(table("Място").columns()).containsExactly("Място");
    }

    @Test
    void a_row_that_does_not_fit_is_named_where_it_goes_wrong() {
        assertThat(problems("a;b\n1;2;3;4\n5\n6;7\n"))
                .containsExactly("2:5-8 csv-row [4, 2]", "3:1-2 csv-row [1, 2]");
        assertThat(read("a;b\n1\n6;7\n").value().orElseThrow().rows())
                .containsExactly(List.of("6", "7"));
    }

    @Test
    void lines_are_those_of_the_file_where_cells_have_several() {
        assertThat(problems("a;b\n\"1\n2\n3\";4\n5\n")).containsExactly("5:1-2 csv-row [1, 2]");
    }

    @Test
    void columns_need_names_of_their_own() {
        assertThat(problems("a;;a\n1;2;3\n"))
                .containsExactly("1:3-3 csv-column-empty [2]", "1:4-5 csv-column-twice [a, 1, 3]");
        assertThat(read("a;;a\n1;2;3\n").value()).isEmpty();
        assertThat(problems("\n \n")).containsExactly("1:1-1 csv-columns []");
    }

    @Test
    void a_mark_that_nothing_closes_is_named_where_it_stands() {
        assertThat(problems("a;b\n😀;\"x\n3;4\n")).containsExactly("2:3-4 csv-quote []");
        assertThat(problems("\"a;b\n")).containsExactly("1:1-2 csv-quote []");
        assertThat(problems("a;b\n1;\"")).containsExactly("2:3-4 csv-quote []");
    }

    @Test
    void a_text_behind_the_closing_mark_is_an_error() {
        assertThat(problems("a;b\n\"Хотел\" Форум;2\n"))
                .containsExactly("2:8-14 csv-after-quote [Форум]");
    }

    @Test
    void any_text_ends_in_problems_and_not_in_a_failure() {
        String signs = "\";,\n\t aЯ😀";
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                int at = random.nextInt(signs.codePointCount(0, signs.length()));
                text.appendCodePoint(signs.codePoints().toArray()[at]);
            }
            read(text.toString())
                    .value()
                    .ifPresent(
                            table ->
                                    assertThat(table.rows())
                                            .allMatch(row -> row.size() == table.columns().size()));
        }
    }

    @Test
    void other_encodings_are_told_as_they_are_for_texts() {
        Charset cyrillic = Charset.forName("windows-1251");
        MemoryFile old = new MemoryFile(FILE, "Място;Брой\nЛесичово;1\n".getBytes(cyrillic));
        assertThat(SourceText.read(old).problems().get(0).message().key())
                .isEqualTo("not-utf-8.windows-1251");
        byte[] marked = ("\uFEFFМясто;Брой\r\nЛесичово;1\r\n").getBytes(StandardCharsets.UTF_8);
        SourceText text = SourceText.read(new MemoryFile(FILE, marked)).value().orElseThrow();
        assertThat(table(text.text()).columns()).containsExactly("Място", "Брой");
    }
}
