package org.vestnik.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.vestnik.content.Article;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * A funded project of which the site tells no description, no aims or no results, neither as data
 * nor on a standing page (Regulation (EU) 2021/1060, Article 50(1)(a); Regulation (EU) No
 * 1303/2013, Annex XII 2.2(2)(a)). That the Union supports it stands in the strip, and what came of
 * a project that is over is asked by {@link ProjectEnded}.
 */
final class AboutIncomplete implements SiteCheck {
    private static final Properties WORDS = words();
    private static final Set<String> LANGUAGES = set("languages");
    private static final String AIMS = "aims";
    private static final String PROJECT = "project";
    private static final String RESULTS = "results";

    @Override
    public CheckRule rule() {
        return CheckRule.ABOUT_INCOMPLETE;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        List<Project> funded =
                site.site().projects().stream().filter(p -> p.funding().isPresent()).toList();
        if (funded.isEmpty() || isUnreadable(site)) {
            return;
        }
        Pages pages = Pages.of(site);
        for (Project project : funded) {
            List<String> missing = missing(site, project, pages);
            // Who tells nothing at all is told so once.
            List<String> said =
                    missing.containsAll(List.of(PROJECT, AIMS)) ? List.of("nothing") : missing;
            said.forEach(part -> problems.add(rule().at(project.place()).variant(part)));
        }
    }

    /** Whether there are pages in a language whose words are not known here. */
    private static boolean isUnreadable(Inspection site) {
        return site.library().pages().stream()
                .map(page -> page.lead().language().base().code())
                .anyMatch(code -> !LANGUAGES.contains(code));
    }

    private static List<String> missing(Inspection site, Project project, Pages pages) {
        List<String> missing = new ArrayList<>();
        if (site.site().description().isEmpty() && !pages.tellsProject()) {
            missing.add(PROJECT);
        }
        if (project.aims().isEmpty() && !pages.tells(AIMS)) {
            missing.add(AIMS);
        }
        boolean over = ProjectEnded.isOver(project, site.today());
        if (!over && project.results().isEmpty() && !pages.tells(RESULTS)) {
            missing.add(RESULTS);
        }
        return missing;
    }

    /**
     * What stands on the standing pages.
     *
     * @param names the words of their folders, titles and addresses
     * @param words all their words
     * @param block whether a line of theirs shows the project
     */
    private record Pages(Set<String> names, Set<String> words, boolean block) {
        static Pages of(Inspection site) {
            Set<String> names = new HashSet<>();
            Set<String> words = new HashSet<>();
            boolean block = false;
            for (Article page : site.library().pages()) {
                names.addAll(plain(page.folder().replaceFirst("^content/pages/", "")));
                for (Translation text : page.translations()) {
                    names.addAll(plain(text.title()));
                    words.addAll(plain(site.body(text)));
                    block |= site.text(text).slots().stream().anyMatch(Pages::isProject);
                }
            }
            words.addAll(names);
            return new Pages(names, words, block);
        }

        private static boolean isProject(Object slot) {
            return slot instanceof BlockSlot found && found.name().equals(PROJECT);
        }

        private static List<String> plain(String text) {
            return List.of(PlainWords.of(text).split(" "));
        }

        boolean tellsProject() {
            return block || set(PROJECT).stream().anyMatch(names::contains);
        }

        boolean tells(String part) {
            return set(part).stream().anyMatch(words::contains);
        }
    }

    private static Set<String> set(String key) {
        return Set.of(WORDS.getProperty(key).split(" "));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = AboutIncomplete.class.getResourceAsStream("about_words.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
