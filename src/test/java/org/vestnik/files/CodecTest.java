package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

class CodecTest {
    private static final String FRONT_MATTER =
            """
            title: Заключителна конференция в Пазарджик 😀
            type: conference
            date: 2018-12-14
            event:
              start: 2018-12-11
              place: Хотел „Форум“, Пазарджик
              geo: [42.19, 24.33]
              participants: 64
            partners: [lesichovo, puebla, lesichovo]
            photos:
              hall.jpg: Участници
              map.jpg: { decorative: true, alt: }
            """;

    private static byte[] bytes(YamlMap map) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YamlCodec.write(map, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static YamlMap map() {
        return Yaml.read("content/a/bg.md", FRONT_MATTER, 2).value().orElseThrow();
    }

    @Test
    void a_map_comes_back_with_all_its_places() throws IOException {
        byte[] bytes = bytes(map());
        assertThat(YamlCodec.read(in(bytes), "content/a/bg.md")).isEqualTo(map());
        assertThat(bytes.length).isLessThan(FRONT_MATTER.getBytes("UTF-8").length + 150);
    }

    @Test
    void places_may_go_back_and_forth() throws IOException {
        Place late = new Place("f", 1_000_000, 7, 2_000_000_000);
        YamlScalar early = new YamlScalar("x", YamlScalar.Kind.TEXT, Place.of("f"));
        YamlMap map = new YamlMap(List.of(new YamlMap.Entry("k", late, early)), late);
        assertThat(YamlCodec.read(in(bytes(map)), "f")).isEqualTo(map);
    }

    @Test
    void problems_come_back_whole() throws IOException {
        Problem first = SourceRule.YAML_SYNTAX.at(new Place("f", 3, 4, 9), "a", 7).variant("tab");
        List<Problem> problems =
                List.of(
                        first,
                        first.withHint("content-missing.hint", "x"),
                        SourceRule.SYMLINK_LOOP.at(Place.of("content/й")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProblemCodec.write(problems, new DataOutputStream(bytes));
        assertThat(ProblemCodec.read(in(bytes.toByteArray()))).isEqualTo(problems);
    }

    @Test
    void damaged_bytes_end_in_an_io_exception_and_in_nothing_else() throws IOException {
        byte[] good = bytes(map());
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bad = random.nextBoolean() ? good.clone() : new byte[random.nextInt(80)];
            for (int i = random.nextInt(4) + 1; i > 0 && bad.length > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                YamlCodec.read(in(bad), "f");
            } catch (IOException e) {
                // As promised.
            }
            try {
                ProblemCodec.read(in(bad));
            } catch (IOException e) {
                // As promised.
            }
        }
    }
}
