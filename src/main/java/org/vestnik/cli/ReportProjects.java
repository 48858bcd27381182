package org.vestnik.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.publicity.Fund;

/** What a report says of the projects: who pays for what, and when. */
record ReportProjects(ReportWords words, Markup out) {
    /** Amounts in the order in which they are told; others follow by name. */
    private static final List<String> PARTS = List.of("total", "eu", "national", "own");

    void write(List<Project> projects, List<Project> lawless) {
        String head = projects.size() > 1 ? "projects" : "project";
        out.raw("<section>\n").element("h2", words.say(head));
        if (projects.isEmpty()) {
            out.element("p", words.say("projects.none"));
        }
        for (Project project : projects) {
            out.raw("<h3>");
            words.author(project.name(), out);
            out.raw("</h3>\n<dl>\n");
            write(project);
            out.raw("</dl>\n");
            if (lawless.contains(project)) {
                out.element("p class=\"note\"", words.say("lawless"));
            }
        }
        out.raw("</section>\n");
    }

    private void write(Project project) {
        if (!project.number().isEmpty()) {
            entry("number", () -> out.inline("bdi", project.number()));
        }
        project.funding().ifPresent(this::write);
        if (project.start().isPresent() && project.end().isPresent()) {
            String days = words.period(project.start().get(), project.end().get());
            entry("days", () -> out.text(days));
        } else {
            project.start().ifPresent(day -> entry("start", () -> out.text(words.date(day))));
            project.end().ifPresent(day -> entry("end", () -> out.text(words.date(day))));
        }
        if (!project.budget().isEmpty()) {
            entry("budget", () -> budget(project.budget(), project.currency()));
        }
    }

    private void write(Funding funding) {
        entry("fund", () -> fund(funding.fund()));
        if (!funding.programme().isEmpty()) {
            entry("programme", () -> words.author(funding.programme(), out));
        }
        entry("period", () -> out.text(funding.period().replace('-', '\u2013')));
        String relation = funding.cofunded() ? "relation.co-funded" : "relation.funded";
        entry("relation", () -> out.text(words.say(relation)));
    }

    private void fund(String written) {
        String name =
                Fund.named(written).map(fund -> fund.name(words.language()).text()).orElse("");
        out.inline("bdi", written);
        if (!name.isEmpty() && !name.equals(written)) {
            out.text(" \u2013 " + name);
        }
    }

    private void budget(Map<String, BigDecimal> budget, String currency) {
        String between = "";
        for (String part : PARTS) {
            BigDecimal amount = budget.get(part);
            if (amount != null) {
                out.raw(between).text(words.say("budget." + part, words.money(amount, currency)));
                between = "<br>\n";
            }
        }
    }

    private void entry(String key, Runnable value) {
        out.inline("dt", words.say(key)).raw("\n<dd>");
        value.run();
        out.raw("</dd>\n");
    }
}
