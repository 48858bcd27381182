package org.vestnik.cli;

import java.io.IOException;
import java.util.List;
import org.vestnik.check.sight.StripSight;
import org.vestnik.problem.Message;
import org.vestnik.problem.Problem;
import org.vestnik.site.Inspection;

/** The part of {@code check --browser}: measures the publicity strip in a real browser. */
record BrowserLook(Chromium browser) {
    /** The measuring page; no page of a site has such a name. */
    private static final String PAGE = "vestnik.measures.html";

    /**
     * What came of it.
     *
     * @param pages how many were opened
     */
    record Seen(List<Problem> problems, int pages) {
        Message said() {
            return Message.of("browser.seen", pages);
        }
    }

    /** What the styles have told already, at the same place, needs no second line. */
    private static List<Problem> beyond(List<Problem> told, List<Problem> measured) {
        return measured.stream()
                .filter(
                        problem ->
                                told.stream()
                                        .noneMatch(
                                                known ->
                                                        known.code().equals(problem.code())
                                                                && known.place()
                                                                        .equals(problem.place())))
                .toList();
    }

    Seen at(Inspection site, Run run) {
        StripSight sight = StripSight.of(site);
        if (sight.pages() == 0) {
            return new Seen(List.of(), 0);
        }
        try (SiteServer server = SiteServer.of(run.files(), run.url())) {
            String shown = browser.page(server.add(PAGE, sight.html()));
            List<Problem> problems =
                    sight.judge(shown)
                            .orElseThrow(
                                    () -> browser.failure(new IOException("The page is not done")));
            return new Seen(beyond(run.found(), problems), sight.pages());
        }
    }
}
