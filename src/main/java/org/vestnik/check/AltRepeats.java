package org.vestnik.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.content.Article;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * The text for who cannot see a photo is read out beside its caption: where both are the same it is
 * heard twice, and where several photos have the same one, nobody knows what parts them.
 */
final class AltRepeats implements SiteCheck {
    /** Fewer words may well be true of several photos. */
    private static final int WORDS = 3;

    @Override
    public CheckRule rule() {
        return CheckRule.ALT_REPEATS;
    }

    /** The words of a photo at one place. */
    private record Told(String name, String alt, String caption, Place place) {}

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        for (Article article : site.everything()) {
            for (Translation text : article.translations()) {
                look(told(text, site.text(text)), problems);
            }
        }
    }

    private static List<Told> told(Translation text, MarkdownText markdown) {
        List<Told> told = new ArrayList<>();
        for (PhotoEntry photo : text.photos()) {
            if (!photo.decorative()) {
                String alt = photo.alt().orElse("");
                told.add(new Told(photo.name(), alt, photo.caption().orElse(""), photo.place()));
            }
        }
        for (MarkdownText.Slot slot : markdown.slots()) {
            if (slot instanceof PhotoSlot photos) {
                for (Picture one : photos.pictures()) {
                    told.add(new Told(name(one.target()), one.alt(), one.title(), one.place()));
                }
            }
        }
        return told;
    }

    private static String name(String target) {
        return target.startsWith("./") ? target.substring(2) : target;
    }

    private void look(List<Told> photos, Problems problems) {
        Map<String, String> names = new HashMap<>();
        for (Told photo : photos) {
            String alt = PlainWords.of(photo.alt());
            if (alt.isEmpty()) {
                continue;
            }
            Problem problem = rule().at(photo.place(), photo.alt().strip());
            if (alt.equals(PlainWords.of(photo.caption()))) {
                problems.add(problem.variant("caption"));
            }
            String first = names.putIfAbsent(alt, photo.name());
            if (first != null && !first.equals(photo.name()) && PlainWords.count(alt) >= WORDS) {
                problems.add(rule().at(photo.place(), photo.alt().strip(), first));
            }
        }
    }
}
