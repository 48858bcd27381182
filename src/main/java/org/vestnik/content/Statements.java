package org.vestnik.content;

import java.util.Optional;

/**
 * What a site says of itself because the law asks it to.
 *
 * @param accessibility none where site.yaml does not say how accessible the site is
 */
public record Statements(Optional<AccessibilityStatement> accessibility, PrivacyNotice privacy) {}
