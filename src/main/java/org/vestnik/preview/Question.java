package org.vestnik.preview;

import java.util.List;

/**
 * What a browser asked for.
 *
 * @param path decoded, begins with {@code /}, without empty, {@code .} and {@code ..} segments and
 *     without control characters; not normalised
 * @param query as it was sent, still encoded; "" where there is none
 * @param languages the primary subtags of Accept-Language, best first, in lower case
 */
record Question(String path, String query, List<String> languages) {
    Question {
        languages = List.copyOf(languages);
    }
}
