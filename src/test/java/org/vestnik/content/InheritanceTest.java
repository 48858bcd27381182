package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;

class InheritanceTest {
    @Test
    void maps_merge_deeply_and_a_list_replaces_a_list() {
        YamlMap merged =
                Inheritance.merge(
                        read("a: 1\nm: { x: 1, y: { p: 1, q: 1 } }\nl: [1, 2]\nz: 1"),
                        read("m: { y: { q: 2 }, w: 2 }\nl: [3]\nb: 2\nz:"));
        assertThat(shown(merged)).isEqualTo("{a:1 m:{x:1 y:{p:1 q:2} w:2} l:[3] z:1 b:2}");
    }

    private static YamlMap read(String yaml) {
        return Yaml.read("content/a.md", yaml, 1).value().get();
    }

    private static String shown(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map.entries().stream()
                    .map(entry -> entry.key() + ":" + shown(entry.value()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        if (value instanceof YamlList list) {
            List<String> items = list.items().stream().map(InheritanceTest::shown).toList();
            return items.toString();
        }
        return ((YamlScalar) value).text();
    }
}
