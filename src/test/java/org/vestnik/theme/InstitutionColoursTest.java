package org.vestnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vestnik.files.Yaml;
import org.vestnik.files.YamlMap;

/** What theme.yaml says of the colours is what the stylesheet has. */
class InstitutionColoursTest {
    private static final Path FOLDER = Path.of("themes", "institution");
    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]+): ([^;]+);");

    /**
     * The accent is our blue for links; thick rules have the blue of the Union until one is set.
     */
    private static final List<String> OTHERWISE = List.of("--union");

    private final OptionReader.Declared declared = declared();
    private final Map<String, String> light = new TreeMap<>();
    private final Map<String, String> dark = new TreeMap<>();

    InstitutionColoursTest() throws IOException {
        String css = Files.readString(FOLDER.resolve("assets/site.css"));
        Matcher root = ROOT.matcher(css);
        for (Map<String, String> found : List.of(light, dark)) {
            assertThat(root.find()).isTrue();
            PROPERTY.matcher(root.group(1))
                    .results()
                    .forEach(property -> found.put(property.group(1), property.group(2)));
        }
    }

    private static OptionReader.Declared declared() {
        try {
            String text = Files.readString(FOLDER.resolve("theme.yaml"));
            YamlMap settings = Yaml.read("themes/institution/theme.yaml", text, 1).value().get();
            return OptionReader.read(List.of(new Layer("themes/institution", settings))).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_backgrounds_are_those_of_the_stylesheet() {
        for (String name : List.of("paper", "card", "tint")) {
            assertThat(colour(light.get("--" + name))).isEqualTo(declared.backgrounds().get(name));
            assertThat(colour(dark.get("--" + name)))
                    .isEqualTo(declared.backgrounds().get(Styling.twin(name)));
        }
    }

    @Test
    void what_an_option_sets_has_its_default_in_the_stylesheet() {
        int compared = 0;
        for (Option option : declared.options().values()) {
            for (String property : option.styling().sets()) {
                Map<String, String> sheet = option.styling().isDark() ? dark : light;
                String value = option.preset().toString();
                String styled = option.choices().getOrDefault(value, value);
                if (option.styling().isDark() || !OTHERWISE.contains(property)) {
                    assertThat(sheet.get(property)).as(property).isEqualTo(styled);
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(16);
    }

    @Test
    void there_is_a_colour_for_each_type_and_room_for_the_chosen_ones() throws IOException {
        assertThat(declared.options())
                .containsKeys("conference", "training", "visit", "infoday", "news", "other");
        String css = Files.readString(FOLDER.resolve("assets/site.css"));
        assertThat(css.indexOf("/* options */"))
                .isBetween(css.indexOf("prefers-color-scheme: dark"), css.indexOf("@media print"));
    }

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }
}
