package org.vestnik.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The golden site in two other themes: one that extends a theme, one that stands alone. */
class SecondThemesTest {
    private static final Path THEMES = Path.of("src/test/resources/themes");
    private static final String OPTIONS =
            "theme-options: { articles-per-page: 3, home-articles: 2 }";

    /** The golden site in a theme, with options in place of its own. */
    private static SortedMap<String, byte[]> golden(String theme, String options)
            throws IOException {
        SortedMap<String, byte[]> sources = GoldenSite.sources();
        try (Stream<Path> files = Files.walk(THEMES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = THEMES.relativize(file).toString().replace('\\', '/');
                sources.put("themes/" + path, Files.readAllBytes(file));
            }
        }
        String config = new String(sources.get("content/site.yaml"), UTF_8);
        assertThat(config).contains("theme: institution\n", OPTIONS);
        String changed =
                config.replace("theme: institution\n", "theme: " + theme + "\n")
                        .replace(OPTIONS, options);
        sources.put("content/site.yaml", changed.getBytes(UTF_8));
        return sources;
    }

    private static String article(SiteTest site) {
        return site.files().keySet().stream()
                .filter(path -> path.matches("en/news/\\d{4}/[^/]+/index.html"))
                .findFirst()
                .map(site::file)
                .orElseThrow();
    }

    private static String styles(SiteTest site, String name) {
        return site.files().keySet().stream()
                .filter(path -> path.startsWith("assets/" + name + "."))
                .findFirst()
                .map(site::file)
                .orElseThrow();
    }

    private static SiteTest built(SortedMap<String, byte[]> sources) {
        SiteTest site = SiteTest.ofSources(sources);
        assertThat(site.reported()).noneMatch(problem -> problem.contains(" error["));
        return site;
    }

    @Test
    void a_theme_of_three_files_changes_three_things() throws IOException {
        SiteTest plain = built(GoldenSite.sources());
        SiteTest leaf = built(golden("leaf", OPTIONS));

        assertThat(leaf.file("en/")).contains("Every leaf").doesNotContain("leaf after");
        assertThat(article(leaf)).contains("<p>leaf after</p>");
        assertThat(
                        article(leaf)
                                .replace("<p>leaf after</p>", "")
                                .replaceAll("\\.[0-9a-f]{6,}\\.", "."))
                .isEqualTo(article(plain).replaceAll("\\.[0-9a-f]{6,}\\.", "."));
        assertThat(styles(leaf, "site"))
                .contains(":root{--link:#0a6b2d;--union:#0a6b2d;--news:#0a6b2d;}");
        assertThat(styles(plain, "site")).doesNotContain("#0a6b2d");
    }

    @Test
    void the_sites_own_layer_lies_over_both() throws IOException {
        SortedMap<String, byte[]> sources =
                golden("leaf", "theme-options: { accent: \"#8a1c1c\", text-width: narrow }");
        sources.put(
                "content/theme/templates/article.html",
                ("{% extends 'article.html' %}{% block after %}<p>site after</p>{{ parent() }}"
                                + "{% endblock %}{% block facts %}{% endblock %}")
                        .getBytes(UTF_8));
        SiteTest site = built(sources);

        assertThat(article(site))
                .containsSubsequence("<p>site after</p>", "<p>leaf after</p>")
                .contains("class=\"masthead\"")
                .doesNotContain("class=\"facts\"");
        assertThat(styles(site, "site"))
                .contains("--link:#8a1c1c;", "--measure:34rem;")
                .doesNotContain("#0a6b2d");
    }

    @Test
    void a_theme_that_stands_alone_needs_nothing_of_another() throws IOException {
        SortedMap<String, byte[]> sources = golden("plain", "theme-options: { ink: \"#003300\" }");
        sources.keySet().removeIf(path -> path.startsWith("themes/institution/"));
        SiteTest site = built(sources);

        assertThat(site.file("en/")).contains("<body class=\"plain\">", "Hello from plain");
        assertThat(article(site)).contains("<h1>", "plain bottom").doesNotContain("masthead");
        assertThat(styles(site, "plain"))
                .isEqualTo(":root{--ink: #222222;}body{color: var(--ink);}:root{--ink:#003300;}");
    }

    @Test
    void a_theme_that_lets_nobody_choose_what_the_home_shows_has_the_next_events_to_show() {
        String home = "{% for event in home.events %}<b>{{ event.article.title }}</b>{% endfor %}";
        String site =
                """
                -- content/theme/templates/home.html --
                %s
                -- content/articles/fair/bg.md --
                ---
                title: Панаир
                type: news
                date: 2026-01-02
                event: { start: 2026-03-01 }
                ---
                Думи.
                """
                        .formatted(home);
        SortedMap<String, byte[]> sources = SiteTest.sources(site);
        sources.put("themes/institution/theme.yaml", "name: Bare\n".getBytes(UTF_8));

        assertThat(SiteTest.ofSources(sources).file("bg/")).contains("<b>Панаир</b>");
    }

    @Test
    void the_sites_own_layer_lies_over_one_that_stands_alone() throws IOException {
        SortedMap<String, byte[]> sources = golden("plain", "");
        sources.keySet().removeIf(path -> path.startsWith("themes/institution/"));
        sources.put(
                "content/theme/templates/layout.html",
                "{% extends 'layout.html' %}{% block bottom %}<p>our bottom</p>{% endblock %}"
                        .getBytes(UTF_8));
        sources.put("content/theme/texts/en.yaml", "hello: Good day\n".getBytes(UTF_8));

        assertThat(built(sources).file("en/"))
                .contains("Good day from plain", "our bottom")
                .doesNotContain("plain bottom");
    }
}
