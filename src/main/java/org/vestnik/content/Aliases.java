package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Problem;

/** Reads old addresses: paths of this site that a static host can serve. */
final class Aliases {
    private static final int LONGEST = 1000;

    private Aliases() {}

    /** The paths without their leading slash. */
    static List<String> read(Value value) {
        List<String> aliases = new ArrayList<>();
        for (Value item : value.list()) {
            Optional<String> text = item.text();
            String mistake = text.map(Aliases::mistake).orElse("");
            String path = text.map(alias -> alias.replaceFirst("^/", "")).orElse("");
            if (!mistake.isEmpty()) {
                item.problems().add(problem(item, text.get(), mistake));
            } else if (aliases.contains(path)) {
                item.report(ContentRule.LISTED_TWICE, item.seen());
            } else if (text.isPresent()) {
                aliases.add(path);
            }
        }
        return List.copyOf(aliases);
    }

    /** The variant of the sentence that tells what is wrong, "" where nothing is. */
    private static String mistake(String alias) {
        if (alias.indexOf('?') >= 0) {
            return "query";
        }
        if (alias.indexOf('#') >= 0) {
            return "anchor";
        }
        if (!alias.startsWith("/")) {
            return alias.contains("://") ? "host" : "slash";
        }
        boolean unsafe = alias.length() > LONGEST || alias.indexOf('\\') >= 0;
        for (String part : alias.substring(1).split("/")) {
            unsafe |= part.isBlank() || part.startsWith(".") || part.endsWith(" ");
        }
        return unsafe || hasControl(alias) ? "path" : "";
    }

    private static boolean hasControl(String alias) {
        return alias.chars().anyMatch(c -> c < ' ' || "<>:\"|*".indexOf(c) >= 0);
    }

    private static Problem problem(Value item, String alias, String mistake) {
        Problem problem = ContentRule.ALIAS_FORM.at(item.place(), item.seen()).variant(mistake);
        if (mistake.equals("slash")) {
            return problem.withHint("write-so", "aliases: [/" + alias + "]");
        }
        int host = alias.indexOf("://");
        int path = host < 0 ? -1 : alias.indexOf('/', host + 3);
        return mistake.equals("host") && path > 0
                ? problem.withHint("write-so", "aliases: [" + alias.substring(path) + "]")
                : problem;
    }
}
