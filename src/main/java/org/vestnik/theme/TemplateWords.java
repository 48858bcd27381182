package org.vestnik.theme;

import io.pebbletemplates.pebble.extension.core.CoreExtension;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** The words that templates can use: filters, tests, functions, and names that they make. */
final class TemplateWords {
    /** They ask the machine's zone or locale, or show numbers as one release of Java has them. */
    static final List<String> REFUSED_FILTERS = List.of("date", "format", "numberformat");

    /** They read the class path, or make a list of a length that a typing error decides. */
    static final List<String> REFUSED_FUNCTIONS = List.of("i18n", "range");

    /** What Pebble says of a word that it does not know. */
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "(Filter|Function or Macro|Test) \\[([^]]*)]"
                            + "(?: referenced by alias \\[[^]]*])? does not exist\\.");

    private static final Pattern MACRO = Pattern.compile("\\{%-?\\s*macro\\s+(\\w+)");
    private static final Pattern MADE =
            Pattern.compile("\\{%-?\\s*(?:for|set)\\s+(\\w+)|\\bmacro\\s+\\w+\\(([^)]*)\\)");

    private static final CoreExtension CORE = new CoreExtension();

    private TemplateWords() {}

    /** The problem where Pebble speaks of a word that it does not know. */
    static Optional<Problem> unknown(Source source, int line, String said) {
        Matcher unknown = UNKNOWN.matcher(said);
        if (!unknown.matches()) {
            return Optional.empty();
        }
        String word = unknown.group(2);
        String kind = unknown.group(1).split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        Place place = line < 1 ? source.calling(word) : source.word(line, word);
        TreeSet<String> known = known(kind, source.text());
        Problem problem =
                ThemeRule.TEMPLATE_WORD.at(place, word, String.join(", ", known)).variant(kind);
        return Optional.of(near(problem, word, known));
    }

    /** The problem, with the nearest known name as its hint where one is near. */
    static Problem near(Problem problem, String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(near -> problem.withHint("template-name.nearest", near))
                .orElse(problem);
    }

    private static TreeSet<String> known(String kind, String template) {
        TreeSet<String> known = new TreeSet<>();
        if (kind.equals("filter")) {
            known.addAll(CORE.getFilters().keySet());
            known.addAll(List.of("escape", "raw"));
            known.removeAll(REFUSED_FILTERS);
        } else if (kind.equals("test")) {
            known.addAll(CORE.getTests().keySet());
        } else {
            known.addAll(CORE.getFunctions().keySet());
            known.addAll(List.of("asset", "block", "parent", "t", "t_in"));
            known.removeAll(REFUSED_FUNCTIONS);
            MACRO.matcher(template).results().forEach(macro -> known.add(macro.group(1)));
        }
        return known;
    }

    /** The names that a template gives to something itself. */
    static Set<String> made(String template) {
        Set<String> names = new TreeSet<>();
        Matcher made = MADE.matcher(template);
        while (made.find()) {
            if (made.group(1) != null) {
                names.add(made.group(1));
            } else {
                names.addAll(List.of(made.group(2).strip().split("\\W+")));
            }
        }
        names.remove("");
        return names;
    }
}
