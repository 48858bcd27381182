package org.vestnik.site.view;

import java.util.List;

/**
 * A partner; country in words, "" where unknown.
 *
 * @param url of its own website, "" where unknown
 * @param href of its page with the articles about it, "" where there are none
 * @param logo none or one
 */
public record PartnerView(
        String id, String name, String country, String url, String href, List<LogoView> logo) {}
