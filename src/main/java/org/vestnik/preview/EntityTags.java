package org.vestnik.preview;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The entity tags of one body: as it is, and compressed. They differ, since the bytes do, but each
 * of them tells whether the browser's copy is still good.
 *
 * <p>Ours instead of Jetty's {@code ResourceService}, which looks at the last line of a repeated
 * header only and knows no If-Range.
 */
record EntityTags(String plain, String zipped) {
    // spec: RFC 9110 §8.8.3, entity-tag = [ "W/" ] DQUOTE *etagc DQUOTE; tags may hold commas
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    static EntityTags of(String tag) {
        return new EntityTags('"' + tag + '"', '"' + tag + "--gzip\"");
    }

    /** The tag of ours that If-None-Match names, compared weakly; {@code *} names any. */
    Optional<String> named(List<String> ifNoneMatch) {
        // spec: RFC 9110 §13.1.2, a recipient MUST use the weak comparison function
        if (isAny(ifNoneMatch)) {
            return Optional.of(plain);
        }
        return ifNoneMatch.stream()
                .flatMap(line -> TAG.matcher(line).results())
                .map(found -> found.group(1))
                .filter(this::isOurs)
                .findFirst();
    }

    /** Whether If-Match names a tag of ours, compared strongly. */
    boolean isNamedStrongly(List<String> ifMatch) {
        // spec: RFC 9110 §13.1.1, a recipient MUST use the strong comparison function
        return isAny(ifMatch)
                || ifMatch.stream()
                        .flatMap(line -> TAG.matcher(line).results())
                        .map(MatchResult::group)
                        .anyMatch(this::isOurs);
    }

    private boolean isOurs(String tag) {
        return tag.equals(plain) || tag.equals(zipped);
    }

    private static boolean isAny(List<String> header) {
        return header.stream().anyMatch(line -> line.strip().equals("*"));
    }
}
