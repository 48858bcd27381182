package org.vestnik.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.vestnik.problem.Severity;
import org.vestnik.site.Inspection;

/**
 * Words that a translation has taken over as they are, or not at all: title, summary, alt texts,
 * captions, labels of attachments. Names of one or two words are the same in any language. A
 * missing alt text is the concern of another rule.
 */
final class WordsUntranslated implements SiteCheck {
    private static final int MOST = 3;

    /** Three words, one of which begins with a small letter: it is more than a name. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "^(?=(?:.*[^\\p{L}])?\\p{Ll}{3})\\P{L}*+\\p{L}++\\P{L}++\\p{L}++\\P{L}++\\p{L}");

    @Override
    public CheckRule rule() {
        return CheckRule.WORDS_UNTRANSLATED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        for (Article article : site.everything()) {
            for (Translation text : article.translations()) {
                if (text != article.lead() && !text.facts().draft()) {
                    new Pair(site, article.lead(), text).look(problems);
                }
            }
        }
    }

    /** What a translation says of a photo or a file, beside what its lead says of the same. */
    private final class Pair {
        private final Inspection site;
        private final Translation lead;
        private final Translation text;
        private final TreeSet<String> same = new TreeSet<>();
        private final TreeSet<String> missing = new TreeSet<>();
        private final List<Place> places = new ArrayList<>();

        Pair(Inspection site, Translation lead, Translation text) {
            this.site = site;
            this.lead = lead;
            this.text = text;
        }

        void look(Problems problems) {
            taken(say(lead.title()), say(text.title()), "title", text.place());
            taken(lead.summary(), text.summary(), "summary", text.summaryPlace());
            photos();
            text.attachments()
                    .forEach(
                            (name, label) ->
                                    compare(
                                            lead.attachments().getOrDefault(name, ""),
                                            label,
                                            name,
                                            text.place()));
            pictures();
            if (!same.isEmpty()) {
                problems.add(rule().at(places.get(0), names(same), lead.language()));
            }
            if (!missing.isEmpty()) {
                Problem problem = rule().at(text.place(), names(missing), lead.language());
                problems.add(Weighed.as(problem.variant("missing"), Severity.NOTE));
            }
        }

        private void photos() {
            if (lead.photos().isEmpty()) {
                return;
            }
            Map<String, PhotoEntry> leads = new HashMap<>();
            lead.photos().forEach(photo -> leads.put(photo.name(), photo));
            for (PhotoEntry own : text.photos()) {
                PhotoEntry first = leads.get(own.name());
                if (first != null) {
                    Place place = own.place().hasLine() ? own.place() : text.place();
                    taken(first.alt(), own.alt(), own.name(), place);
                    compare(
                            first.caption().orElse(""),
                            own.caption().orElse(""),
                            own.name(),
                            place);
                }
            }
        }

        /** Those that stand in the text, with words of their own. */
        private void pictures() {
            List<Picture> own = shownIn(site.text(text));
            if (own.isEmpty()) {
                return;
            }
            Map<String, Picture> leads = new HashMap<>();
            shownIn(site.text(lead)).forEach(picture -> leads.put(picture.target(), picture));
            for (Picture picture : own) {
                Picture first = leads.get(picture.target());
                if (first != null) {
                    taken(say(first.alt()), say(picture.alt()), picture.target(), picture.place());
                    taken(
                            say(first.title()),
                            say(picture.title()),
                            picture.target(),
                            picture.place());
                }
            }
        }

        private void compare(String first, String own, String name, Place place) {
            if (!first.isEmpty() && own.isEmpty()) {
                missing.add(name);
            }
            taken(say(first), say(own), name, place);
        }

        private void taken(Optional<String> first, Optional<String> own, String name, Place place) {
            if (first.isPresent()
                    && own.isPresent()
                    && isSame(first.get(), own.get())
                    && isForeign(own.get())) {
                same.add(name);
                places.add(place);
            }
        }
    }

    /** Three words at least: a name and a year are the same everywhere. */
    private static boolean isForeign(String words) {
        return WORDS.matcher(words).find();
    }

    /** Each language has its own gaps and quotation marks, set by themselves. */
    private static boolean isSame(String first, String own) {
        return first.equals(own) || PlainWords.of(first).equals(PlainWords.of(own));
    }

    private static Optional<String> say(String words) {
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    private static List<Picture> shownIn(MarkdownText text) {
        return text.slots().stream()
                .filter(PhotoSlot.class::isInstance)
                .flatMap(slot -> ((PhotoSlot) slot).pictures().stream())
                .toList();
    }

    private static String names(TreeSet<String> names) {
        String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? first + ", …" : first;
    }
}
