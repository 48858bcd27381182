package org.vestnik.content;

import java.time.LocalDate;
import java.util.Optional;
import org.vestnik.problem.Place;

/**
 * A photo of an article, as one of its texts presents it.
 *
 * @param name file name in the article's folder (a path relative to it, with {@code /}, for one in
 *     a sub-folder)
 * @param file logical path
 * @param listed whether the front matter lists it (listed ones come first, in their order)
 * @param alt empty where this text gives none; "" where what it gives says nothing, which has been
 *     reported
 * @param hideFrom the first day on which it is shown no more
 * @param place of its entry, else of the file as a whole
 */
public record PhotoEntry(
        String name,
        String file,
        boolean listed,
        Optional<String> alt,
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> licence,
        Optional<String> focus,
        boolean decorative,
        boolean original,
        boolean minors,
        Optional<String> consent,
        Optional<LocalDate> hideFrom,
        Place place) {}
