package org.vestnik.site.view;

import java.util.List;

/**
 * Something that a project does.
 *
 * @param name what is done
 * @param period in words, "" where unknown
 * @param partner none or one: who leads it
 * @param text "" where there is none
 */
public record ActivityView(String name, String period, List<PartnerView> partner, String text) {}
