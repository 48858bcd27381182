package org.vestnik.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.vestnik.check.law.Verdict;
import org.vestnik.content.Project;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.language.LocalText;
import org.vestnik.language.Numbers;
import org.vestnik.problem.Message;
import org.vestnik.problem.Saying;
import org.vestnik.publicity.LawBook;
import org.vestnik.publicity.Provenance;

/**
 * What a report is said with: the language of the messages, and for texts of the author the one of
 * the site that serves best. Thread-safe.
 *
 * @param lead the first language of the site
 */
record ReportWords(Saying saying, LawBook book, Language lead) {
    static ReportWords of(Saying saying, Language lead) {
        return new ReportWords(saying, LawBook.in(Language.of(saying.messages().language())), lead);
    }

    Language language() {
        return book.language();
    }

    String say(String key, Object... arguments) {
        return saying.messages().say(Message.of("publicity." + key, arguments));
    }

    String verdict(Verdict verdict) {
        return say("verdict." + word(verdict));
    }

    /** The same of several rules. */
    String counted(Verdict verdict) {
        return say("count." + word(verdict));
    }

    String provenance(Provenance provenance) {
        return say("provenance." + word(provenance));
    }

    /** As classes of styles and keys of messages have it: out-of-force. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String date(LocalDate date) {
        return Dates.in(language()).full(date);
    }

    String period(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? date(from) + " \u2013 " + date(to)
                : Dates.in(language()).period(from, to);
    }

    String money(BigDecimal amount, String currency) {
        return Numbers.in(language()).money(amount, currency);
    }

    String number(long number) {
        return Numbers.in(language()).integer(number);
    }

    String nameOf(Language other) {
        return LanguageNames.of(other, language());
    }

    /** A text of the author, kept apart from what stands around it, whichever way it runs. */
    void author(LocalText text, Markup out) {
        boolean here = text.in(language()).isPresent() || text.any().isPresent();
        String tag = here ? "bdi" : "bdi lang=\"" + lead.code() + "\"";
        out.inline(tag, text.in(language(), lead));
    }

    void author(String text, Markup out) {
        out.inline("bdi", text);
    }

    /** What a project is called in lists: its number, else its name. */
    String shortName(Project project) {
        return project.number().isEmpty() ? project.name().in(language(), lead) : project.number();
    }
}
