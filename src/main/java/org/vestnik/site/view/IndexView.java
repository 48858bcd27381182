package org.vestnik.site.view;

import java.util.List;

/**
 * A page that names all lists of a kind; {@code index} in templates.
 *
 * @param kind type, topic, partner, project
 * @param links to the lists; empty for partners and projects, which have more to say
 * @param partners on the page of all partners, else empty
 * @param projects on the page of all projects, else empty
 */
public record IndexView(
        String kind,
        List<LinkView> links,
        List<PartnerView> partners,
        List<ProjectView> projects) {}
