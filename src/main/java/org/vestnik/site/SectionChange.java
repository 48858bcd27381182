package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Register;
import org.vestnik.content.Register.Line;
import org.vestnik.language.Language;
import org.vestnik.language.Section;
import org.vestnik.language.SectionWords;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Tells which section of the site it was of which nothing stands at its old addresses any more. */
record SectionChange(Edition edition, Register register) {
    /**
     * One problem for all addresses below a word that have vanished together.
     *
     * @param head the language and the word: {@code bg/novini}
     * @param seen the first of them, as a person reads them
     */
    Problem problem(String head, List<Line> lines, String seen) {
        Place place = lines.stream().map(Line::place).min(Place::compareTo).orElseThrow();
        String shown = "/" + head + "/";
        String word = head.substring(head.indexOf('/') + 1);
        Optional<Language> language =
                edition.site().languages().stream()
                        .filter(each -> head.startsWith(each.code() + "/"))
                        .findFirst();
        return language.flatMap(known -> section(known, word))
                .map(section -> line(language.get(), section, word))
                .map(line -> Vanished.vanishes("section", place, lines.size(), shown, seen, line))
                .orElseGet(() -> Vanished.vanishes("below", place, lines.size(), shown, seen));
    }

    private static String line(Language language, Section section, String word) {
        return "addresses: { " + language.code() + ": { " + section.id() + ": " + word + " } }";
    }

    /** The section that had the word: by the language's own words, else the only one that moved. */
    private Optional<Section> section(Language language, String word) {
        List<Section> moved = new ArrayList<>();
        for (Section section : Section.values()) {
            // A statement has one address and none below it, so it is never what has moved.
            if (section == Section.PAGE || ListKind.statement(section.id()).isPresent()) {
                continue;
            }
            if (SectionWords.in(language).word(section).equals(word)) {
                return Optional.of(section);
            }
            if (isNew(language, section)) {
                moved.add(section);
            }
        }
        return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
    }

    /** Whether a section that the site has is not recorded at its present address. */
    private boolean isNew(Language language, Section section) {
        ListAddresses lists = edition.addresses().lists();
        String address = language.code() + "/" + lists.word(language, section) + "/";
        return lists.firstPages().contains(address)
                && register.lines().stream().noneMatch(line -> line.file().startsWith(address));
    }
}
