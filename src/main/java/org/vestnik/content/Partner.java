package org.vestnik.content;

import java.util.Optional;
import org.vestnik.language.LocalText;
import org.vestnik.problem.Place;

/**
 * A partner of the project.
 *
 * @param country ISO 3166-1 alpha-2
 * @param logo a logical path under content/
 */
public record Partner(
        String id,
        LocalText name,
        Optional<String> country,
        Optional<String> url,
        Optional<String> logo,
        Place place) {}
