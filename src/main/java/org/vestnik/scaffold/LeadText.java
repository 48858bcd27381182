package org.vestnik.scaffold;

import java.time.LocalDate;
import java.util.List;
import org.vestnik.content.Project;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.SourceFile;
import org.vestnik.files.YamlQuotes;
import org.vestnik.problem.Messages;

/** The text of a new article or page in the language that leads: all facts stand in it. */
record LeadText(SiteConfig site, Wish wish, Messages words) {
    String text() {
        FrontText out = new FrontText(words).remark(needed()).remark("sign").remark("sign-off");
        out.blank();
        out.line("title: " + YamlQuotes.value(wish.title()));
        if (!wish.kind().standing()) {
            out.blank().remark("type", String.join(", ", site.types().keySet()));
            out.line("type: " + wish.kind().id());
            out.blank().remark("date").line("date: " + wish.date());
        }
        out.blank().remark("draft.lead").line("draft: true");
        out.blank().remark("summary").example("summary");
        if (!wish.kind().standing()) {
            event(out);
            belongings(out);
        }
        photos(out);
        out.blank().remark("attachments").example("attachments");
        out.blank().remark("text");
        return out.text();
    }

    private String needed() {
        return wish.kind().standing() ? "needed.page" : "needed";
    }

    private void event(FrontText out) {
        out.blank();
        if (!wish.hasEvent()) {
            out.remark("event.none").line("#event:").line("#  start: " + wish.date());
            out.line("#" + indented("place"));
            return;
        }
        out.remark("event").line("event:");
        start(out);
        wish.place()
                .ifPresentOrElse(
                        place -> out.line("  place: " + YamlQuotes.value(place)),
                        () -> out.line("  " + words.pattern("example.place")));
        out.inner("country").line("  #country: BG");
        out.inner("geo").line("  #geo: [42.19, 24.33]");
        out.inner("participants").line("  #participants: 64");
        out.inner("organiser", partners()).line("  #organiser: " + partner());
        out.inner("status").line("  #status: held");
        out.inner("online").line("  #online: https://example.org/");
        out.inner("registration").line("  #registration: https://example.org/");
    }

    private String indented(String key) {
        return "  " + words.pattern("example." + key).substring(1);
    }

    private void start(FrontText out) {
        LocalDate start = wish.photos().firstDay().orElse(wish.date());
        if (wish.photos().firstDay().isPresent()) {
            out.inner("start.photos");
        } else {
            out.inner("start", start);
        }
        out.line("  start: " + start);
        wish.photos()
                .lastDay()
                .ifPresentOrElse(
                        day -> out.line("  end: " + day),
                        () -> out.inner("end").line("  #end: " + start));
    }

    /** Whose it is, and what it is about. */
    private void belongings(FrontText out) {
        List<String> projects = site.projects().stream().map(Project::id).toList();
        if (projects.size() > 1) {
            out.blank().remark("project", String.join(", ", projects));
            out.line("project: " + YamlQuotes.value(projects.get(0)));
        }
        if (!site.partners().isEmpty()) {
            out.blank().remark("partners", partners());
            out.line("#partners: [" + partner() + "]");
        }
        out.blank().remark("tags").example("tags");
    }

    private void photos(FrontText out) {
        out.blank();
        if (wish.photos().isEmpty()) {
            out.remark("photos.none").line("#photos:").example("photo");
            return;
        }
        out.remark("photos").line("photos:");
        keys(wish.photos(), out);
    }

    /** The photos, each with nothing said of it yet. */
    static void keys(PhotoPick photos, FrontText out) {
        for (SourceFile photo : photos.files()) {
            out.line("  " + YamlQuotes.key(photo.name()) + ":");
        }
    }

    private String partners() {
        return site.partners().isEmpty() ? partner() : String.join(", ", site.partners().keySet());
    }

    private String partner() {
        return site.partners().keySet().stream().findFirst().orElse("partner");
    }
}
