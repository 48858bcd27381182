package org.vestnik.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.check.law.LawFinding;
import org.vestnik.check.law.PublicityReport;
import org.vestnik.check.law.PublicityReport.Pack;
import org.vestnik.check.law.Verdict;
import org.vestnik.publicity.LawRule;

/**
 * The report on publicity as one page for the screen and for paper: complete in itself, without
 * scripts, in the language of the messages.
 */
final class PublicityPage {
    /** Stands at the very start, so that a report is known again. */
    static final String MARK = "<!DOCTYPE html>\n<!-- Vestnik: publicity report -->\n";

    private final ReportWords words;
    private final PublicityReport report;
    private final Origin origin;
    private final Markup out = new Markup();

    /**
     * What a report is made of and when.
     *
     * @param asOf the day whose rules count
     * @param fingerprint of all that was read
     */
    record Origin(LocalDate day, LocalDate asOf, String version, String fingerprint) {}

    PublicityPage(ReportWords words, PublicityReport report, Origin origin) {
        this.words = words;
        this.report = report;
        this.origin = origin;
    }

    String print(List<Picture> pictures) {
        head();
        out.raw("<body>\n<main>\n");
        header();
        summary();
        new ReportProjects(words, out).write(report.site().projects(), report.lawless());
        report.packs().forEach(this::pack);
        ReportProof proof = new ReportProof(words, out);
        proof.strips(report.strips(), report.site().languages());
        proof.pictures(pictures);
        proof.pages(report.pages());
        closing();
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        out.raw(MARK).raw("<html lang=\"" + words.language().code() + "\">\n<head>\n");
        out.raw("<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.element("title", words.say("title") + " \u2013 " + title());
        out.raw("<style>\n").raw(ReportStyle.TEXT).raw("</style>\n</head>\n");
    }

    private String title() {
        return report.site().title().in(words.language(), report.site().lead());
    }

    private void header() {
        out.raw("<header>\n").element("p class=\"over\"", words.say("over"));
        out.element("h1", words.say("title")).raw("<p class=\"site\">");
        words.author(report.site().title(), out);
        out.raw("</p>\n<dl>\n");
        report.site().url().ifPresent(url -> entry("address", url));
        entry("day", words.date(origin.day()));
        entry("as-of", words.date(origin.asOf()));
        entry("reviewed", words.date(LawRule.reviewed()));
        entry("program", origin.version());
        out.inline("dt", words.say("fingerprint")).raw("\n<dd>");
        out.inline("code", origin.fingerprint()).raw("<br>\n");
        out.inline("small", words.say("fingerprint.about")).raw("</dd>\n</dl>\n</header>\n");
    }

    private void entry(String key, String value) {
        out.inline("dt", words.say(key)).raw("\n<dd>").inline("bdi", value).raw("</dd>\n");
    }

    private void summary() {
        out.raw("<section>\n").element("h2", words.say("summary"));
        out.raw("<ul class=\"tiles\">\n");
        for (Verdict verdict : Verdict.values()) {
            long count = report.count(verdict);
            boolean always = verdict == Verdict.KEPT || verdict == Verdict.BREACHED;
            if (always || count > 0) {
                out.raw("<li class=\"" + ReportWords.word(verdict) + "\">");
                out.inline("b", words.number(count)).text(words.counted(verdict));
                out.raw("</li>\n");
            }
        }
        out.raw("</ul>\n");
        sentences().forEach(sentence -> out.element("p", sentence));
        out.raw("</section>\n");
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (report.packs().isEmpty()) {
            said.add(words.say("summary.nothing"));
            return said;
        }
        boolean breached = report.count(Verdict.BREACHED) > 0;
        if (report.count(Verdict.UNSEEN) > 0) {
            said.add(words.say("summary.unseen"));
        } else {
            said.add(words.say(breached ? "summary.breached" : "summary.kept"));
        }
        if (report.count(Verdict.EXCEPTED) > 0) {
            said.add(words.say("summary.excepted"));
        }
        if (report.count(Verdict.PERSON) > 0) {
            said.add(words.say("summary.person"));
        }
        if (report.count(Verdict.OUT_OF_FORCE) > 0) {
            said.add(words.say("summary.out-of-force", words.date(origin.asOf())));
        }
        return said;
    }

    private void pack(Pack pack) {
        String head = "h2 id=\"" + pack.pack().id() + "\"";
        out.raw("<section>\n").element(head, words.book().name(pack.pack()));
        if (report.site().projects().size() > 1) {
            String projects =
                    pack.projects().stream()
                            .map(words::shortName)
                            .collect(Collectors.joining(", "));
            out.raw("<p class=\"intro\">").inline("bdi", words.say("holds", projects));
            out.raw("</p>\n");
        }
        words.book().note(pack.pack()).ifPresent(note -> out.element("p class=\"intro\"", note));
        new LawTable(words, out).write(pack);
        outOfForce(pack.inForce(false));
        out.raw("</section>\n");
    }

    private void outOfForce(List<LawFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.element("h3", words.say("out-of-force", words.date(origin.asOf())));
        out.raw("<ul>\n");
        for (LawFinding finding : findings) {
            LawRule rule = finding.rule();
            boolean later = origin.asOf().isBefore(rule.from());
            String when =
                    later
                            ? words.say("in-force.from", words.date(rule.from()))
                            : words.say("in-force.until", words.date(rule.until()));
            out.raw("<li>").text(words.book().asks(rule)).raw(" ");
            out.inline("small", rule.article(words.language()) + "; " + when).raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void closing() {
        out.raw("<div class=\"closing\">\n").element("p", words.say("closing"));
        out.raw("</div>\n<div class=\"sign\">\n");
        for (String line : List.of("name", "date", "signature")) {
            out.element("p", words.say("sign." + line));
        }
        out.raw("</div>\n");
    }
}
