package org.vestnik.site.view;

import java.util.List;

/**
 * What becomes of personal data; {@code privacy} in templates.
 *
 * @param controller who answers for the data
 * @param contact none or one: whom to ask
 * @param plain whether nothing but our own templates and scripts makes the pages, so that it can be
 *     promised what they do not do
 * @param host who keeps the server, and what it writes down; "" where nothing is said
 * @param text a paragraph of the author's own; "" where there is none
 * @param authority none or one: the supervisory authority of the country
 */
public record PrivacyView(
        String controller,
        List<ContactView> contact,
        boolean plain,
        String host,
        String text,
        List<AuthorityView> authority) {}
