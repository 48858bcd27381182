package org.vestnik.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads headers that list what a browser likes, each with a weight. Ours instead of Jetty's {@code
 * QuotedQualityCSV}, which refuses a whole request for one bad quote.
 */
final class Preferred {
    // spec: RFC 9110 §12.4.2, weight = OWS ";" OWS "q=" qvalue
    private static final Pattern ITEM =
            Pattern.compile("([a-z0-9*-]+)(?:\\s*;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Nobody speaks more; a longer list is somebody's joke. */
    private static final int MOST = 50;

    private record Weighed(String value, double weight) {}

    private Preferred() {}

    /** The values in lower case, best first, without those refused by a weight of 0. */
    static List<String> of(List<String> headers) {
        return headers.stream()
                .flatMap(line -> Stream.of(line.split(",", MOST)))
                .limit(MOST)
                .map(item -> ITEM.matcher(item.strip().toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(Preferred::weighed)
                .filter(item -> item.weight > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::value)
                .distinct()
                .toList();
    }

    /** The primary subtags of an Accept-Language, best first. */
    static List<String> languages(List<String> headers) {
        // spec: RFC 9110 §12.5.4; the primary subtag comes first in a tag (RFC 5646 §2.1)
        return of(headers).stream()
                .map(tag -> tag.split("-", 2)[0])
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .distinct()
                .toList();
    }

    private static Weighed weighed(Matcher item) {
        return new Weighed(
                item.group(1), item.group(2) == null ? 1 : Double.parseDouble(item.group(2)));
    }
}
