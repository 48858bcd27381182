package org.vestnik.photo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a photo may be used, as its author says it: by an address, by the short name of a Creative
 * Commons licence, or in other words.
 *
 * @param name "" where there is an address and no name for it
 * @param href absolute; "" where none is known
 */
public record Licence(String name, String href) {
    /** Names that Creative Commons gives its licences; without a version it is not known which. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:CC|Creative Commons)[ -]?(BY|BY-SA|BY-NC|BY-ND|BY-NC-SA|BY-NC-ND)[ -]"
                            + "([1-4]\\.[05])(?: (?:International|Unported))?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DEED =
            Pattern.compile(
                    "https?://creativecommons\\.org/licenses/"
                            + "(by|by-sa|by-nc|by-nd|by-nc-sa|by-nc-nd)/([1-4]\\.[05])/?.*");
    private static final Pattern ZERO =
            Pattern.compile("CC[ -]?0(?:[ -]1\\.0)?(?: Universal)?", Pattern.CASE_INSENSITIVE);
    private static final String HOME = "https://creativecommons.org/";
    private static final String ZERO_DEED = HOME + "publicdomain/zero/1.0/";

    public static Licence of(String written) {
        String words = written.replace('\u00A0', ' ').strip();
        if (ZERO.matcher(words).matches() || words.startsWith(ZERO_DEED)) {
            return new Licence("CC0 1.0", ZERO_DEED);
        }
        Matcher name = NAME.matcher(words);
        if (name.matches()) {
            String kind = name.group(1).toLowerCase(Locale.ROOT);
            return new Licence(words, HOME + "licenses/" + kind + "/" + name.group(2) + "/");
        }
        if (!words.startsWith("https://") && !words.startsWith("http://")) {
            return new Licence(written, "");
        }
        Matcher deed = DEED.matcher(words);
        return deed.matches()
                ? new Licence(
                        "CC " + deed.group(1).toUpperCase(Locale.ROOT) + " " + deed.group(2), words)
                : new Licence("", words);
    }
}
