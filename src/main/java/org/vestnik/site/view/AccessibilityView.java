package org.vestnik.site.view;

import java.util.List;

/**
 * The accessibility statement; {@code accessibility} in templates.
 *
 * @param organisation who answers for the site
 * @param law that asks for the statement, in words; "" where only the Directive is sure
 * @param scope what the statement covers, in words; "" for the whole site
 * @param site address of the whole site; "" where it is not known
 * @param standard that the site was compared with, in words
 * @param status full, partial or none: what the author says
 * @param noncompliance what should be accessible and is not
 * @param burden what would be a disproportionate burden
 * @param outside what the law does not ask for
 * @param alternatives how else the contents can be had; "" where nothing is said
 * @param prepared none or one: the day of the statement
 * @param reviewed none or one: the day on which it was last looked at
 * @param method self or third-party; "" where nothing is said
 * @param evaluator who has judged the site; "" where nothing is said
 * @param report address of what they found; "" where there is none
 * @param contact none or one: whom to tell
 * @param response when an answer can be expected, in words; "" where nothing is said
 * @param enforcement none or one: whom to turn to when the answer does not help
 * @param json href of the same statement for programs
 */
public record AccessibilityView(
        String organisation,
        String law,
        String scope,
        String site,
        String standard,
        String status,
        List<String> noncompliance,
        List<String> burden,
        List<String> outside,
        String alternatives,
        List<DateView> prepared,
        List<DateView> reviewed,
        String method,
        String evaluator,
        String report,
        List<ContactView> contact,
        String response,
        List<AuthorityView> enforcement,
        String json) {}
