package org.vestnik.check.strip;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vestnik.language.Language;
import org.vestnik.publicity.Fund;
import org.vestnik.publicity.StripPart;
import org.vestnik.site.view.StripView;
import org.vestnik.site.view.StripView.StripProjectView;

/** What a strip says, against what its template was given to say. */
record Wording(Sight sight, Language language, Findings findings, Places places) {
    void look() {
        statement();
        StripView facts = sight.facts();
        if (sight.period().shows(StripPart.FUND)) {
            fund(facts.fund());
        }
        if (sight.period().shows(StripPart.PROGRAMME)) {
            named(facts.programme());
        }
        for (StripProjectView project : facts.projects()) {
            named(project.number());
            named(project.name());
        }
    }

    private void statement() {
        String words = sight.words();
        Optional<Element> found = sight.statement();
        if (found.isPresent() && Sight.isWhole(found.get(), words)) {
            return;
        }
        Optional<String> like = found.isPresent() ? Optional.empty() : alike(words);
        if (like.isPresent()) {
            findings.add(StripRule.STRIP_STATEMENT, "", places.strip(), like.get(), words);
        } else {
            findings.add(StripRule.STRIP_STATEMENT, "missing", places.strip(), words);
        }
    }

    /** What stands in the place of the words: shares some of them with them. */
    private Optional<String> alike(String words) {
        Set<String> wanted = bag(words);
        return sight.block().getAllElements().stream()
                .map(e -> Sight.plain(e.ownText()))
                .filter(text -> !text.isEmpty() && text.length() < 4 * words.length())
                .filter(text -> shared(wanted, text) * 3 >= wanted.size())
                .max(Comparator.comparing(text -> shared(wanted, text)));
    }

    private static int shared(Set<String> wanted, String text) {
        Set<String> both = bag(text);
        both.retainAll(wanted);
        return both.size();
    }

    /** Words by their first letters, so that other endings are like. */
    private static Set<String> bag(String text) {
        Set<String> bag = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                bag.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return bag;
    }

    private void fund(String fund) {
        if (fund.isEmpty() || sight.text().contains(Sight.plain(fund))) {
            return;
        }
        Optional<String> other =
                Fund.ids().stream()
                        .flatMap(id -> Fund.named(id).stream())
                        .map(known -> Sight.plain(known.name(language).text()))
                        .filter(name -> sight.text().contains(name))
                        .max(Comparator.comparing(String::length));
        if (other.isPresent()) {
            findings.add(StripRule.STRIP_FUND, "other", places.strip(), other.get(), fund);
        } else {
            findings.add(StripRule.STRIP_FUND, "", places.strip(), fund);
        }
    }

    private void named(String name) {
        List<String> words = List.of(Sight.plain(name));
        if (words.stream().anyMatch(word -> !sight.text().contains(word))) {
            findings.add(StripRule.STRIP_FUND, "", places.strip(), words.get(0));
        }
    }
}
