package org.vestnik.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.preview.PanelView.Entry;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.problem.Severity;

/** Problems as writers make them, and as nobody should. */
final class Samples {
    static final String PAGE = "/bg/novini/2024/dve-sasedski-saboti/";
    static final String FAIR = "content/articles/2024/fair/bg.md";
    static final String TRAINING = "content/articles/2024/training/bg.md";

    private Samples() {}

    static Saying saying(String language) {
        return new Saying(Messages.in(language), file -> file);
    }

    static Entry unknownType() {
        return entry(
                problem(Severity.ERROR, "unknown-type", new Place(FAIR, 4, 7, 18), "konferencia"),
                "type: konferencia",
                Optional.of(EditorLink.server("/.vestnik/edit?file=" + FAIR + "&line=4")));
    }

    static Entry missingAlt() {
        return entry(
                problem(Severity.WARNING, "alt-missing", new Place(FAIR, 12, 3, 16), "hall.jpg"),
                "  ![](hall.jpg) Залата беше пълна още преди началото на срещата.",
                Optional.of(EditorLink.link("vscode://file/C:/site/content/fair/bg.md:12:3")));
    }

    static Entry brokenLink() {
        return entry(
                problem(
                        Severity.ERROR,
                        "link-broken",
                        new Place(TRAINING, 20, 49, 71),
                        "../first-traning/bg.md"),
                "За първото обучение писахме [в предишна статия](../first-traning/bg.md), а снимките са тук.",
                Optional.empty());
    }

    static Entry urlMissing() {
        Problem problem = problem(Severity.NOTE, "url-missing", Place.of("content/site.yaml"));
        return Entry.of(problem);
    }

    static Entry template() {
        Place place = new Place("themes/institution/templates/article.html", 12, 8, 21);
        Problem problem = problem(Severity.ERROR, "template-name", place, "article.titel");
        return new Entry(
                problem,
                Optional.of("<h1>{{ article.titel }}</h1>"),
                Optional.of(EditorLink.server("/.vestnik/edit?file=x")),
                Optional.empty());
    }

    static Problem problem(Severity severity, String code, Place place, Object... words) {
        return new Problem(severity, code, place, Message.of(code, words), Optional.empty());
    }

    static Entry entry(Problem problem, String line, Optional<EditorLink> editor) {
        return new Entry(problem, Optional.of(line), editor, Optional.of(PAGE));
    }

    static PanelView view() {
        return new PanelView(
                List.of(missingAlt(), unknownType()),
                List.of(urlMissing(), brokenLink()),
                false,
                false);
    }

    /** That many problems, each on a line of its own. */
    static List<Entry> many(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            Place place = new Place(TRAINING, line, 1, 2);
            entries.add(Entry.of(problem(Severity.WARNING, "link-broken", place, "a" + line)));
        }
        return entries;
    }
}
