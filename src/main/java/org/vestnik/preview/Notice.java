package org.vestnik.preview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Saying;

/**
 * What stands in the place of a page that cannot be shown. Each notice goes on to the page by
 * itself as soon as there is one.
 *
 * @param page the address that was asked for, from the root
 * @param version changes when something else would be served there; may be empty
 */
public record Notice(String page, String version, Saying saying) {
    private static final int LONGEST_VALUE = 300;

    /** The site as a whole cannot be understood, as a rule for a mistake in site.yaml. */
    public String broken(List<Entry> entries) {
        List<Entry> sorted = ProblemList.sorted(entries);
        return document(
                "notice.broken", cards(sorted) + words().more(sorted.size() - ProblemList.MOST));
    }

    /**
     * A template fails on this page.
     *
     * @param held what the view held: names and short values, in the order in which they are shown
     */
    public String template(Entry fault, Map<String, String> held) {
        return document("notice.template", cards(List.of(fault)) + table(held));
    }

    /** The content is being read for the first time. */
    public String reading() {
        // For a browser without scripts; with one, the page goes on the moment that it can.
        String again =
                "<noscript><p><a href=\"\">" + words().say("panel.page") + "</a></p></noscript>\n";
        return document(
                "notice.reading",
                "<p class=\"waiting\" aria-hidden=\"true\"><span></span></p>\n" + again);
    }

    /** Nothing has this address. */
    public String missing() {
        return document(
                "notice.missing",
                "<p class=\"address\"><code>"
                        + Markup.text(page, LONGEST_VALUE)
                        + "</code></p>\n<p class=\"actions\"><a href=\"/\">"
                        + words().say("notice.back")
                        + "</a></p>\n");
    }

    /** The key is of what is the matter; its {@code .next} says how it goes on. */
    private String document(String key, String body) {
        String heading = words().say(key);
        String content =
                "<main>\n<p class=\"brand\">"
                        + words().say("notice.preview")
                        + "</p>\n<h1>"
                        + heading
                        + "</h1>\n<p class=\"next\">"
                        + words().say(key + ".next")
                        + "</p>\n"
                        + body
                        + "</main>\n"
                        + LiveScript.quiet(page, version)
                        + "\n";
        return new Document(saying.messages().language(), heading).html("notice", content);
    }

    private String cards(List<Entry> sorted) {
        return new ProblemList(saying, "h2").html(sorted, ProblemList.MOST);
    }

    private String table(Map<String, String> held) {
        if (held.isEmpty()) {
            return "";
        }
        return held.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(
                        Collectors.joining(
                                "",
                                "<h2>"
                                        + words().say("notice.held")
                                        + "</h2>\n<table>\n<thead><tr><th scope=\"col\">"
                                        + words().say("notice.held.name")
                                        + "</th><th scope=\"col\">"
                                        + words().say("notice.held.value")
                                        + "</th></tr></thead>\n<tbody>\n",
                                "</tbody>\n</table>\n"));
    }

    private static String row(String name, String value) {
        return "<tr><th scope=\"row\"><code>"
                + Markup.text(name, LONGEST_VALUE)
                + "</code></th><td>"
                + Markup.text(value, LONGEST_VALUE)
                + "</td></tr>\n";
    }

    private Words words() {
        return new Words(saying);
    }
}
