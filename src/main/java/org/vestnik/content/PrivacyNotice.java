package org.vestnik.content;

import java.util.Optional;
import org.vestnik.language.LocalText;

/**
 * What an author adds to what the site knows itself of personal data. All of it may be missing.
 *
 * @param controller who answers for the data; none where the contact says it
 * @param contact none where it is that of the site
 * @param host who keeps the server, and what it writes down
 * @param text a paragraph of the author's own
 * @param off whether the site is to make no such page
 */
public record PrivacyNotice(
        LocalText controller,
        Optional<Contact> contact,
        LocalText host,
        LocalText text,
        boolean off) {
    /** Of a site that adds nothing. */
    public static final PrivacyNotice NONE =
            new PrivacyNotice(
                    LocalText.NONE, Optional.empty(), LocalText.NONE, LocalText.NONE, false);
}
