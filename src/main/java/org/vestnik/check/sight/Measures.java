package org.vestnik.check.sight;

import java.util.List;
import java.util.Optional;

/** What the script has left in its page. */
final class Measures {
    private static final String BEGIN = "<pre>BEGIN\n";
    private static final String END = "\nEND\n";

    private Measures() {}

    /** All measures; empty where the script did not come to its end. */
    static Optional<List<Measure>> read(String shown) {
        String page = shown.replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            return Optional.empty();
        }
        return Optional.of(
                page.substring(begin, end)
                        .lines()
                        .flatMap(line -> Measure.read(line).stream())
                        .toList());
    }
}
