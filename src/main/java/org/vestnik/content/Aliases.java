package org.vestnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Problem;

/** Reads old addresses: paths of this site that a static host can serve. */
final class Aliases {
    private Aliases() {}

    static List<Alias> read(Value value) {
        List<Alias> aliases = new ArrayList<>();
        for (Value item : value.list()) {
            item.text().flatMap(text -> alias(item, text, aliases)).ifPresent(aliases::add);
        }
        return List.copyOf(aliases);
    }

    private static Optional<Alias> alias(Value item, String text, List<Alias> before) {
        String mistake = SitePath.mistake(text);
        if (!mistake.isEmpty()) {
            item.problems().add(problem(item, text, mistake));
            return Optional.empty();
        }
        Alias alias = new Alias(SitePath.decoded(text).orElseThrow(), item.place());
        if (before.stream().anyMatch(other -> other.file().equals(alias.file()))) {
            item.report(ContentRule.LISTED_TWICE, item.seen());
            return Optional.empty();
        }
        return Optional.of(alias);
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
