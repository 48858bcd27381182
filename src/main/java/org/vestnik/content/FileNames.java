package org.vestnik.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** The files that an author may name in one place; finds them although the case differs. */
final class FileNames {
    /** Guessing among thousands of names takes time: who has so many wrong has them all wrong. */
    private static final int MOST_GUESSES = 40;

    private final List<String> names;
    private final Set<String> exact;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private int guesses;

    FileNames(List<String> names) {
        this.names = names;
        this.exact = new HashSet<>(names);
    }

    /** The file of that name; one whose case differs is found, with a warning. */
    Optional<String> find(String written, Place place, Problems problems) {
        String name = Texts.nfc(written.startsWith("./") ? written.substring(2) : written);
        if (exact.contains(name)) {
            return Optional.of(name);
        }
        Optional<String> other = Optional.ofNullable(folded().get(fold(name)));
        other.ifPresent(
                real -> {
                    ContentRule rule = ContentRule.NAME_CASE;
                    problems.add(rule.at(place, Texts.seen(name), real));
                });
        return other;
    }

    /**
     * The problem with the name that was probably meant as its hint: one that differs only in its
     * ending, else the nearest.
     */
    Problem near(Problem problem, String written) {
        return nearest(written).map(near -> problem.withHint("did-you-mean", near)).orElse(problem);
    }

    private Optional<String> nearest(String written) {
        if (stems.isEmpty()) {
            names.forEach(name -> stems.putIfAbsent(stem(name), name));
        }
        String sameStem = stems.get(stem(Texts.nfc(written)));
        if (sameStem != null) {
            return Optional.of(sameStem);
        }
        guesses++;
        return guesses > MOST_GUESSES ? Optional.empty() : Nearest.of(written, names);
    }

    private Map<String, String> folded() {
        if (folded.isEmpty()) {
            names.forEach(name -> folded.putIfAbsent(fold(name), name));
        }
        return folded;
    }

    private static String fold(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return fold(dot > name.lastIndexOf('/') ? name.substring(0, dot) : name);
    }
}
