package org.vestnik.content;

import java.util.Optional;
import org.vestnik.language.LocalText;

/**
 * How the people of the project can be reached. All of it may be missing.
 *
 * @param name a person
 * @param role what that person is to the project
 * @param hours when somebody answers, in words
 * @param country where it is, ISO 3166-1 alpha-2: whose law and authorities are meant
 * @param press for journalists; empty where they are answered like everybody
 */
public record Contact(
        LocalText organisation,
        LocalText name,
        LocalText role,
        LocalText address,
        Optional<String> email,
        Optional<String> phone,
        LocalText hours,
        Optional<String> url,
        Optional<String> country,
        Optional<Contact> press) {
    /** Of a site that gives none. */
    public static final Contact NONE =
            new Contact(
                    LocalText.NONE,
                    LocalText.NONE,
                    LocalText.NONE,
                    LocalText.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    LocalText.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Whether it leads to nobody. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
