package org.vestnik.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;
import org.vestnik.site.SiteTest;

/** A site as a text, looked through by all rules on 31 January 2026. */
record Checked(List<Problem> problems) {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private static final String ARTICLE =
            """
            -- content/articles/2026/example/%s.md --
            ---
            title: %s
            type: news
            date: 2026-01-12
            summary: %s
            ---
            """;

    /** Files written {@code -- content/… --}, as in tests of whole sites. */
    static Checked site(String text) {
        return site(SiteTest.sources(text));
    }

    /** Files by logical path. */
    static Checked site(Map<String, byte[]> files) {
        return site(files, Memo.NONE);
    }

    static Checked site(Map<String, byte[]> files, Memo memo) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Tools tools = new Tools(memo, pool);
            BuildOptions options = BuildOptions.of(TODAY).judgedBy(Checks.judge());
            SourceTree sources = SourceTree.of(files);
            Build.Result result = Build.plan(sources, options, tools);
            Problems all = new Problems();
            all.addAll(result.problems());
            result.inspection().ifPresent(s -> all.addAll(Checks.of(s, tools.parallel())));
            CheckSettings settings =
                    result.shown()
                            .map(shown -> CheckSettings.of(shown.library().site().checks()))
                            .orElse(CheckSettings.NONE);
            return new Checked(settings.apply(all.sorted(), true));
        } finally {
            pool.shutdown();
        }
    }

    /** The text of an article in a language. */
    static Checked text(String language, String body) {
        String title = language.equals("bg") ? "Проба" : "Trial";
        return site(String.format(ARTICLE, language, title, title) + body);
    }

    static Checked example(RuleExample example) {
        return example.isSite() ? site(example.text()) : text(example.language(), example.text());
    }

    /** The codes of what was found, each once. */
    List<String> codes() {
        return problems.stream().map(Problem::code).distinct().sorted().toList();
    }

    /** What was found by a rule: {@code line:column-endColumn} and the arguments. */
    List<String> of(CheckRule rule) {
        return problems.stream()
                .filter(problem -> problem.code().equals(rule.code()))
                .map(
                        p ->
                                p.place().line()
                                        + ":"
                                        + p.place().column()
                                        + "-"
                                        + p.place().endColumn()
                                        + " "
                                        + String.join(", ", p.message().arguments()))
                .toList();
    }
}
