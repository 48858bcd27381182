package org.vestnik.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vestnik.check.strip.StripLook;
import org.vestnik.files.Memo;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.BuildOptions;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;
import org.vestnik.site.SiteTest;

/** What is found of the publicity strips of a site that is given as a text. */
final class Strips {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private Strips() {}

    /** On the page of an article and on the one that a server shows anywhere. */
    static List<Problem> foundOnSome(String text) {
        return found(text, Set.of("article.html", "chooser.html"));
    }

    /** On all pages that are samples of others. */
    static List<Problem> found(String text) {
        return found(text, Set.of());
    }

    /** On those of the templates; of none for all. */
    private static List<Problem> found(String text, Set<String> templates) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Tools tools = new Tools(Memo.NONE, pool);
            SourceTree sources = SourceTree.of(SiteTest.sources(text));
            Build.Opening opening = Build.open(sources, BuildOptions.of(TODAY), tools);
            Inspection site = opening.outline().orElseThrow().inspection();
            List<SamplePage> pages =
                    StripLook.pages(site).stream()
                            .filter(p -> templates.isEmpty() || templates.contains(p.template()))
                            .toList();
            return StripLook.of(site, pages, tools.parallel());
        } finally {
            pool.shutdown();
        }
    }
}
