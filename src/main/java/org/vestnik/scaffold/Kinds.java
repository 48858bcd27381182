package org.vestnik.scaffold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.ContentType;
import org.vestnik.content.SiteConfig;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Nearest;

/** All that can be made in a site: its types of article, and standing pages. */
public final class Kinds {
    private final SiteConfig site;

    /** By any word that means it, in lower case; ids win over words, earlier ones over later. */
    private final Map<String, Kind> meant = new LinkedHashMap<>();

    private Kinds(SiteConfig site) {
        this.site = site;
        site.types().keySet().forEach(id -> mean(id, Kind.article(id)));
        mean(Kind.PAGE.id(), Kind.PAGE);
        site.types().values().forEach(this::mean);
        Messages.languages()
                .forEach(language -> mean(Messages.in(language).say(pageWord()), Kind.PAGE));
    }

    public static Kinds of(SiteConfig site) {
        return new Kinds(site);
    }

    /** What a word means: an id, or a type's name in one of the site's languages. */
    public Optional<Kind> find(String word) {
        return Optional.ofNullable(meant.get(folded(word)));
    }

    /** The id of what was probably meant. */
    public Optional<String> nearest(String word) {
        return Nearest.of(folded(word), meant.keySet()).map(near -> meant.get(near).id());
    }

    /** Every id with its name in a language of the messages, if it has one, else in the lead. */
    public List<String> described(Messages words) {
        Language spoken = Language.of(words.language());
        List<String> all = new ArrayList<>();
        for (ContentType type : site.types().values()) {
            all.add(described(type.id(), type.one().in(spoken, site.lead())));
        }
        if (meant.get(Kind.PAGE.id()).standing()) {
            all.add(described(Kind.PAGE.id(), words.say(pageWord())));
        }
        return all;
    }

    private static String described(String id, String name) {
        return name.isEmpty() || name.equalsIgnoreCase(id) ? id : id + " (" + name + ")";
    }

    private void mean(ContentType type) {
        Kind kind = Kind.article(type.id());
        type.one().byLanguage().values().forEach(word -> mean(word, kind));
        type.many().byLanguage().values().forEach(word -> mean(word, kind));
    }

    private void mean(String word, Kind kind) {
        meant.putIfAbsent(folded(word), kind);
    }

    private static Message pageWord() {
        return Message.of("kind.page");
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
