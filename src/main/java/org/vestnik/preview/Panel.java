package org.vestnik.preview;

import java.util.List;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Saying;

/** The list of all problems, as one document in a frame below the page. */
public final class Panel {
    /** The policy that the panel and the notices are served with: nothing but our own files. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "img-src 'self' data:; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'self'";

    private final Saying saying;
    private final Words words;

    private Panel(Saying saying) {
        this.saying = saying;
        this.words = new Words(saying);
    }

    public static String html(PanelView view, Saying saying) {
        return new Panel(saying).document(view);
    }

    /** The same where files are reached by their logical paths. */
    public static String html(PanelView view, Messages messages) {
        return html(view, new Saying(messages, file -> file));
    }

    private String document(PanelView view) {
        String title = words.say("panel.title");
        return new Document(saying.messages().language(), title).html("panel", body(view, title));
    }

    private String body(PanelView view, String title) {
        List<Entry> here = ProblemList.sorted(view.here());
        List<Entry> elsewhere = ProblemList.sorted(view.elsewhere());
        int room = Math.max(0, ProblemList.MOST - here.size());
        return "<main>\n<h1 class=\"hidden\">"
                + title
                + "</h1>\n"
                + (view.old() ? "<p class=\"old\">" + words.say("panel.old") + "</p>\n" : "")
                + (here.isEmpty() ? nothing(view) : "")
                + section("panel.here", here, ProblemList.MOST)
                + section("panel.elsewhere", elsewhere, room)
                + words.more(here.size() + elsewhere.size() - ProblemList.MOST)
                + "</main>\n";
    }

    private String nothing(PanelView view) {
        return view.looking()
                ? "<p class=\"clear\">" + words.say("panel.looking") + "</p>\n"
                : clear(view.elsewhere().isEmpty());
    }

    private String clear(boolean everywhere) {
        String key = everywhere ? "panel.clear" : "panel.clear.here";
        return "<p class=\"clear\"><svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
                + "<path d=\"M10 1a9 9 0 0 1 0 18 9 9 0 0 1 0-18zM5.5 10.5l3 3 6-7\"/></svg>"
                + words.say(key)
                + "</p>\n";
    }

    private String section(String key, List<Entry> entries, int room) {
        if (entries.isEmpty() || room == 0) {
            return "";
        }
        return "<section>\n<h2>"
                + words.say(key)
                + " <span class=\"count\">"
                + entries.size()
                + "</span></h2>\n"
                + new ProblemList(saying, "h3").html(entries, room)
                + "</section>\n";
    }
}
