package org.vestnik.cli;

import java.util.List;
import org.vestnik.check.law.LawFinding;
import org.vestnik.check.law.LawFinding.Excused;
import org.vestnik.check.law.PublicityReport.Pack;
import org.vestnik.check.law.Verdict;
import org.vestnik.problem.Problem;
import org.vestnik.publicity.LawRule;
import org.vestnik.publicity.Provenance;

/** The rules of one pack as a table: what is asked, how it was checked, what came of it. */
record LawTable(ReportWords words, Markup out) {

    void write(Pack pack) {
        List<LawFinding> findings = pack.inForce(true);
        if (findings.isEmpty()) {
            return;
        }
        out.raw("<table class=\"laws\" aria-labelledby=\"" + pack.pack().id() + "\">\n");
        out.raw("<thead>\n<tr>");
        for (String column : List.of("rule", "checked", "result")) {
            out.inline("th scope=\"col\"", words.say("column." + column));
        }
        out.raw("</tr>\n</thead>\n");
        findings.forEach(this::rows);
        out.raw("</table>\n");
    }

    /** One row, and where something was found another below it, as wide as the table. */
    private void rows(LawFinding finding) {
        LawRule rule = finding.rule();
        out.raw("<tbody class=\"").raw(ReportWords.word(finding.verdict())).raw("\">\n<tr>\n");
        out.raw("<th scope=\"row\">").text(words.book().asks(rule)).raw("\n");
        out.element("small", rule.article(words.language()));
        if (rule.provenance() != Provenance.OFFICIAL) {
            out.element("span class=\"note\"", origin(rule));
        }
        out.raw("</th>\n<td>");
        label("checked");
        out.text(words.book().checked(rule)).raw("</td>\n<td>");
        label("result");
        Verdict verdict = finding.verdict();
        String mark = "span class=\"verdict\" data-mark=\"" + mark(verdict) + "\"";
        out.inline(mark, words.verdict(verdict)).raw("</td>\n</tr>\n");
        found(finding);
        out.raw("</tbody>\n");
    }

    /** What a column is about, where a narrow screen shows no heads of columns. */
    private void label(String column) {
        out.inline("span class=\"label\"", words.say("column." + column)).raw(" ");
    }

    private String origin(LawRule rule) {
        if (rule.provenance() != Provenance.SECOND_HAND) {
            return words.say("origin.own");
        }
        return rule.source().isEmpty()
                ? words.say("origin.second-hand.unnamed")
                : words.say("origin.second-hand", rule.source());
    }

    private void found(LawFinding finding) {
        boolean unseen = finding.verdict() == Verdict.UNSEEN;
        if (finding.problems().isEmpty() && finding.excused().isEmpty() && !unseen) {
            return;
        }
        out.raw("<tr class=\"found\">\n<td colspan=\"3\">\n");
        if (unseen) {
            out.element("p", words.say("unseen.why"));
        } else {
            out.raw("<ul>\n");
            finding.problems().forEach(problem -> problem(problem, ""));
            finding.excused().forEach(this::excused);
            out.raw("</ul>\n");
        }
        if (finding.verdict() == Verdict.BREACHED) {
            out.element("p", words.say("mend", words.book().mend(finding.rule())));
        }
        out.raw("</td>\n</tr>\n");
    }

    /** So that a print in black and white tells the same. */
    private static String mark(Verdict verdict) {
        int mark =
                switch (verdict) {
                    case BREACHED -> 0x2717;
                    case EXCEPTED -> '!';
                    case UNSEEN -> '?';
                    case PERSON -> 0x2610;
                    case KEPT -> 0x2713;
                    case OUT_OF_FORCE -> 0x2013;
                };
        return HtmlText.escape(Character.toString(mark));
    }

    private void excused(Excused excused) {
        String why =
                excused.reason().isEmpty()
                        ? words.say("excepted.off")
                        : words.say("excepted.reason", excused.reason());
        problem(excused.problem(), why);
    }

    private void problem(Problem problem, String why) {
        out.raw("<li>").inline("code", words.saying().where(problem.place())).raw("\n");
        out.inline("bdi", words.saying().sentence(problem));
        if (!why.isEmpty()) {
            out.raw("\n<br>").inline("bdi", why);
        }
        out.raw("</li>\n");
    }
}
