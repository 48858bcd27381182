package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as the site writes it, and what may be said of words that are nearly it. Immutable and
 * thread-safe.
 *
 * @param written as in site.yaml
 * @param words those of it
 * @param exact whether only the name itself is of interest, and nothing near it
 */
record KnownName(String written, NameWords words, boolean exact) {
    /** Names of one word have too many neighbours. */
    private static final int FEWEST = 2;

    private static final int LETTERS = 10;
    private static final Pattern QUOTED = Pattern.compile("[„“«\"]([^„“”«»\"]+)[“”»\"]");
    private static final Pattern PARTED = Pattern.compile(" [–—-] |: ");
    private static final Pattern YEARS = Pattern.compile("[ ,(]+\\d{4}( ?[-–—] ?\\d{4})?\\)?$");
    private static final String QUOTES = "„“”«»\"";

    /** How words differ from the name. */
    enum Slip {
        NONE,
        LETTERS,
        CASE,
        QUOTES
    }

    /** The name and its parts that are used alone: what stands in quotes, or before a dash. */
    static List<KnownName> of(String name, boolean exact) {
        List<String> forms = new ArrayList<>(List.of(name, YEARS.matcher(name).replaceFirst("")));
        forms.addAll(List.of(PARTED.split(name)));
        Matcher quoted = QUOTED.matcher(name);
        while (quoted.find()) {
            forms.add(quoted.group(1));
        }
        return forms.stream()
                .map(String::strip)
                .distinct()
                .map(form -> new KnownName(form, NameWords.of(form), exact))
                .filter(form -> form.size() >= FEWEST && form.written().length() >= LETTERS)
                .toList();
    }

    int size() {
        return words.size();
    }

    /** How the words from a place on differ from the name; empty where they are another matter. */
    Optional<Slip> compare(NameWords text, int from, boolean bulgarian) {
        int slips = 0;
        int same = 0;
        for (int i = 0; i < size(); i++) {
            String here = text.word(from + i).plain();
            String name = words.word(i).plain();
            if (here.equals(name) || Spelling.isInflected(here, name)) {
                same += here.length();
            } else if (Spelling.isNear(here, name, size() > 3)) {
                slips++;
            } else {
                return Optional.empty();
            }
        }
        if (!text.isRun(from, size())) {
            return Optional.empty();
        }
        if (slips > 0) {
            boolean few = slips <= (size() > 3 ? 2 : 1) && same >= 5;
            return few ? Optional.of(Slip.LETTERS) : Optional.empty();
        }
        if (isCaseWrong(text, from, bulgarian)) {
            return Optional.of(Slip.CASE);
        }
        return Optional.of(isUnquoted(text, from) ? Slip.QUOTES : Slip.NONE);
    }

    /** The first word may begin with any letter: „община Дренополе“ is right in a sentence. */
    private boolean isCaseWrong(NameWords text, int from, boolean bulgarian) {
        String first = text.word(from).written();
        boolean begun = Character.isUpperCase(first.charAt(0));
        for (int i = 1; i < size(); i++) {
            String here = text.word(from + i).written();
            boolean capital = Character.isUpperCase(words.word(i).written().charAt(0));
            boolean capitalHere = Character.isUpperCase(here.charAt(0));
            if (here.length() < 3 || here.equals(here.toUpperCase(java.util.Locale.ROOT))) {
                continue;
            }
            boolean small = capital && !capitalHere && (begun || size() == 2);
            boolean large = !capital && capitalHere && begun && bulgarian;
            boolean after = hasQuote(text.gap(from + i)) || text.gap(from + i).contains("–");
            if (small || large && !after && !text.isInHeading(from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnquoted(NameWords text, int from) {
        for (int i = 1; i < size(); i++) {
            if (hasQuote(words.gap(i)) && !hasQuote(text.gap(from + i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuote(String gap) {
        return gap.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0 || c == '*' || c == '_');
    }
}
