package org.vestnik.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The names of files in content/data: {@code NAME.csv}, {@code NAME.LANG.yaml}.
 *
 * @param languages the site's
 */
record DataNames(List<Language> languages) {
    private static final List<String> ENDINGS = List.of("csv", "yaml", "yml");

    /**
     * A file's name, understood.
     *
     * @param name by which texts and templates ask for the file
     * @param language of which the file is; empty where it serves all that have none of their own
     */
    record Name(String name, Optional<Language> language) {}

    static boolean isCsv(String file) {
        return MediaTypes.ending(file).equals("csv");
    }

    /** The name of a file; one that cannot be used is reported. */
    Optional<Name> read(SourceFile file, Problems problems) {
        Place place = Place.of(file.path());
        if (!ENDINGS.contains(MediaTypes.ending(file.name()))) {
            problems.add(ContentRule.DATA_KIND.at(place, file.name()));
            return Optional.empty();
        }
        String stem = file.name().substring(0, file.name().lastIndexOf('.'));
        int dot = stem.lastIndexOf('.');
        String name = dot < 0 ? stem : stem.substring(0, dot);
        String code = dot < 0 ? "" : stem.substring(dot + 1).toLowerCase(Locale.ROOT);
        Optional<Language> language =
                languages.stream().filter(known -> known.code().equals(code)).findFirst();
        if (isName(name) && (dot < 0 || language.isPresent())) {
            return Optional.of(new Name(name, language));
        }
        boolean foreign = isName(name) && Language.isTag(code);
        problems.add(foreign ? foreign(place, file, code) : wrong(place, file, stem));
        return Optional.empty();
    }

    private Problem foreign(Place place, SourceFile file, String code) {
        String codes = String.join(", ", languages.stream().map(Language::code).toList());
        return ContentRule.DATA_NAME.at(place, file.name(), code, codes).variant("language");
    }

    private static Problem wrong(Place place, SourceFile file, String stem) {
        Problem problem = ContentRule.DATA_NAME.at(place, file.name());
        String right = right(stem);
        return right.isEmpty()
                ? problem
                : problem.withHint("data-name.so", right + "." + MediaTypes.ending(file.name()));
    }

    /** The name with a hyphen for whatever may not stand in it. */
    private static String right(String stem) {
        StringBuilder right = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < stem.length(); i += Character.charCount(stem.codePointAt(i))) {
            int c = stem.codePointAt(i);
            if (isPart(c) && c != '-') {
                right.append(gap && !right.isEmpty() ? "-" : "").appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return right.toString();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(DataNames::isPart);
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
