package org.vestnik.preview;

import java.util.Locale;
import java.util.Map;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Excerpt;
import org.vestnik.problem.Message;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

/** One problem as an item of a list: what is wrong, where, what to do, and how to get there. */
record ProblemCard(Saying saying) {
    /** In code points. */
    private static final int WIDEST_LINE = 160;

    private static final int LONGEST_SENTENCE = 700;

    /** Drawn on 20 × 20: an octagon with a cross, a triangle with a bar, a circle with an i. */
    private static final Map<Severity, String> ICONS =
            Map.of(
                    Severity.ERROR, "M6 1h8l5 5v8l-5 5H6l-5-5V6zM6.5 6.5l7 7M13.5 6.5l-7 7",
                    Severity.WARNING, "M10 2 1 18h18zM10 8v5M10 14.8v1",
                    Severity.NOTE, "M10 1a9 9 0 0 1 0 18 9 9 0 0 1 0-18zM10 9v6M10 5v1");

    String html(Entry entry) {
        Problem problem = entry.problem();
        String kind = problem.severity().name().toLowerCase(Locale.ROOT);
        return "<li class=\"problem "
                + kind
                + "\">\n<p class=\"sentence\">"
                + icon(problem.severity())
                + "<strong class=\"severity\">"
                + Markup.text(capital(saying.severity(problem.severity())))
                + "</strong> "
                + prose(saying.sentence(problem))
                + "</p>\n"
                + entry.line().map(line -> code(line, problem.place())).orElse("")
                + saying.hint(problem)
                        .map(hint -> "<p class=\"hint\">" + prose(hint) + "</p>\n")
                        .orElse("")
                + foot(entry)
                + "</li>\n";
    }

    private static String icon(Severity severity) {
        return "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\""
                + ICONS.get(severity)
                + "\"/></svg>";
    }

    private static String prose(String text) {
        return Markup.text(capital(text), LONGEST_SENTENCE);
    }

    /**
     * Problems are written to stand behind a colon; here they begin a line. A first word with
     * anything but letters in it is a name, and stays as it is.
     */
    private static String capital(String text) {
        String first = text.split("[ ,]", 2)[0];
        boolean word = !first.isEmpty() && first.codePoints().allMatch(Character::isLetter);
        return word ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String code(String line, Place place) {
        if (line.isBlank() || !place.hasLine()) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(line, place, WIDEST_LINE);
        String number =
                "<span class=\"number\"><span class=\"hidden\">"
                        + Markup.text(saying.say(Message.of("panel.line")))
                        + " </span>"
                        + place.line()
                        + "</span>";
        return "<pre class=\"line\" dir=\"ltr\">"
                + number
                + "<code>"
                + Markup.text(excerpt.before())
                + "<mark>"
                + Markup.text(excerpt.marked())
                + "</mark>"
                + Markup.text(excerpt.after())
                + "</code></pre>\n";
    }

    private String foot(Entry entry) {
        Problem problem = entry.problem();
        String where = saying.where(problem.place());
        return "<div class=\"foot\">\n<p class=\"where\"><code>"
                + Markup.text(where)
                + "</code> <small>"
                + Markup.text(problem.code())
                + "</small></p>\n"
                + actions(entry, where)
                + "</div>\n";
    }

    private String actions(Entry entry, String where) {
        String links =
                entry.editor().map(editor -> editor(editor, where)).orElse("")
                        + entry.page().map(page -> page(page, where)).orElse("");
        return links.isEmpty() ? "" : "<p class=\"actions\">" + links + "</p>\n";
    }

    private String editor(EditorLink editor, String where) {
        String label = label("panel.edit", where);
        String address = Markup.text(editor.address());
        return switch (editor.way()) {
            case LINK -> "<a href=\"" + address + "\">" + label + "</a>";
            case SERVER ->
                    "<button type=\"button\" data-open=\""
                            + address
                            + "\" data-done=\""
                            + Markup.text(saying.say(Message.of("panel.edit.done")))
                            + "\" data-failed=\""
                            + Markup.text(saying.say(Message.of("panel.edit.failed")))
                            + "\">"
                            + label
                            + "</button><span class=\"said\" role=\"status\"></span>";
        };
    }

    /** The panel stands in a frame of the page: the page itself has to change. */
    private String page(String page, String where) {
        return "<a target=\"_parent\" href=\""
                + Markup.text(page)
                + "\">"
                + label("panel.page", where)
                + "</a>";
    }

    /** Many links say the same: for who hears them one by one, each names its place. */
    private String label(String key, String where) {
        return Markup.text(saying.say(Message.of(key)))
                + "<span class=\"hidden\">: "
                + Markup.text(where)
                + "</span>";
    }
}
