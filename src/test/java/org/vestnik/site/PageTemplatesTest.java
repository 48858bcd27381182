package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site knows which templates it renders; all others are asked for by one of them. */
class PageTemplatesTest {
    @Test
    void every_template_of_the_theme_is_rendered_or_asked_for() throws IOException {
        Map<String, String> templates = templates();

        Set<String> unasked =
                templates.keySet().stream()
                        .filter(name -> !PageTemplates.NAMES.contains(name))
                        .filter(name -> templates.values().stream().noneMatch(asks(name)))
                        .collect(Collectors.toSet());

        assertThat(templates.keySet()).containsAll(PageTemplates.NAMES);
        assertThat(unasked).isEmpty();
    }

    private static java.util.function.Predicate<String> asks(String name) {
        return text -> text.contains("'" + name + "'");
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("themes/institution/templates"))) {
            for (Path file : files.toList()) {
                templates.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return templates;
    }
}
