package org.vestnik.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Library;
import org.vestnik.content.Register;
import org.vestnik.content.Register.Line;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Finds the addresses that were published once and at which the plan has nothing: what somebody has
 * printed, sent or linked to would lead nowhere. Many that vanish for one reason are one problem.
 */
final class Vanished {
    /** More are told in one sentence: nobody mends so many line by line. */
    private static final int MOST = 20;

    /** Of one section; two may as well have gone each for itself. */
    private static final int FEWEST = 3;

    private static final int SHOWN = 3;

    private final Edition edition;
    private final Register register;
    private final HiddenAddresses hidden;
    private final Successors successors;
    private final SectionChange sections;

    /**
     * @param recorded the addresses that may not vanish
     * @param library with all that is hidden
     */
    record Ground(Register recorded, Library library) {}

    Vanished(Edition edition, Ground ground) {
        this.edition = edition;
        this.register = ground.recorded();
        this.hidden = new HiddenAddresses(edition, ground.library());
        this.successors = new Successors(edition, register);
        this.sections = new SectionChange(edition, register);
    }

    /** Compares the recorded addresses with all files of the site. */
    void report(SitePlan plan, Problems problems) {
        List<Line> gone = new ArrayList<>();
        for (Line line : register.lines()) {
            boolean there = plan.has(line.file()) || plan.has(line.path());
            if (!there && !hidden.isExpired(line.file())) {
                gone.add(line);
            }
        }
        Map<String, List<Line>> languages = new LinkedHashMap<>();
        Map<String, List<Line>> heads = new LinkedHashMap<>();
        List<Line> single = new ArrayList<>();
        for (Line line : gone) {
            if (isOfGoneLanguage(line)) {
                languages.computeIfAbsent(first(line), k -> new ArrayList<>()).add(line);
            } else {
                String head = head(line);
                boolean empty = !head.isEmpty() && !plan.hasBelow(head);
                (empty ? heads.computeIfAbsent(head, k -> new ArrayList<>()) : single).add(line);
            }
        }
        languages.forEach((code, lines) -> problems.add(ofLanguage(code, lines)));
        heads.forEach(
                (head, lines) -> {
                    if (lines.size() < FEWEST) {
                        single.addAll(lines);
                    } else {
                        problems.add(sections.problem(head, lines, several(lines)));
                    }
                });
        if (single.size() > MOST) {
            problems.add(vanishes("many", place(single), single.size(), several(single)));
        } else {
            single.forEach(line -> problems.add(alone(line, single, plan)));
        }
    }

    private boolean isOfGoneLanguage(Line line) {
        String code = first(line);
        return line.file().contains("/")
                && Language.isTag(code)
                && LanguageNames.isKnown(Language.of(code))
                && !edition.site().languages().contains(Language.of(code));
    }

    private static Problem ofLanguage(String code, List<Line> lines) {
        return vanishes("language", place(lines), lines.size(), code, several(lines));
    }

    private Problem alone(Line line, List<Line> gone, SitePlan plan) {
        String file = line.file();
        Optional<String> spelt = plan.spelt(file);
        if (spelt.isPresent()) {
            String now = "/" + Relative.address(spelt.get());
            return vanishes("case", line.place(), line.address(), now);
        }
        Optional<String> text = hidden.text(file);
        if (text.isPresent()) {
            return vanishes("hidden", line.place(), line.address(), text.get());
        }
        String above = Successors.above(Relative.address(file));
        long beside =
                gone.stream()
                        .filter(o -> Successors.above(Relative.address(o.file())).equals(above))
                        .count();
        return successors.problem(line, beside == 1);
    }

    static Problem vanishes(String variant, Place place, Object... arguments) {
        return SiteRule.ADDRESS_VANISHES.at(place, arguments).variant(variant);
    }

    private static Place place(List<Line> lines) {
        return lines.stream().map(Line::place).min(Place::compareTo).orElseThrow();
    }

    /** The first of the addresses, for a person to see what it is about. */
    private static String several(List<Line> lines) {
        List<String> shown = lines.stream().map(Line::address).limit(SHOWN).toList();
        return String.join(", ", shown) + (lines.size() > SHOWN ? " …" : "");
    }

    private static String first(Line line) {
        return part(line.file(), 0);
    }

    /** The language and what follows it, without slashes around: {@code bg/novini}. */
    private static String head(Line line) {
        String first = part(line.file(), 0);
        String second = part(line.file(), 1);
        return second.isEmpty() ? "" : first + "/" + second;
    }

    /** A folder of a path, counted from 0; "" where it has not so many. */
    static String part(String path, int number) {
        String[] parts = path.split("/");
        return number < parts.length - 1 ? parts[number] : "";
    }
}
