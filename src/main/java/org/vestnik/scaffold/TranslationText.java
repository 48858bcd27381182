package org.vestnik.scaffold;

import org.vestnik.files.YamlQuotes;
import org.vestnik.problem.Messages;

/**
 * The text of a new article or page in another language than the lead: it has only words, and is a
 * draft until somebody has translated them.
 *
 * @param lead the name of the lead's file
 */
record TranslationText(Wish wish, String lead, Messages words) {
    String text() {
        FrontText out = new FrontText(words);
        out.remark(wish.kind().standing() ? "words.page" : "words", lead);
        out.remark("draft").line("draft: true");
        out.blank().remark("title").line("title: " + YamlQuotes.value(wish.title()));
        out.blank().remark("summary").example("summary");
        if (!wish.kind().standing()) {
            event(out);
        }
        if (!wish.photos().isEmpty()) {
            out.blank().remark("photos").line("photos:");
            LeadText.keys(wish.photos(), out);
        }
        out.blank().remark("text");
        return out.text();
    }

    /** A place of its own, because letters that its readers may not know would be warned of. */
    private void event(FrontText out) {
        out.blank().remark("place");
        if (wish.place().isPresent()) {
            out.line("event:").line("  place: " + YamlQuotes.value(wish.place().get()));
        } else {
            out.line("#event:").line("#  " + words.pattern("example.place").substring(1));
        }
    }
}
