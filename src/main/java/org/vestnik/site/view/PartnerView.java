package org.vestnik.site.view;

import java.util.List;

/**
 * A partner; country in words, "" where unknown.
 *
 * @param id as in site.yaml
 * @param name of the partner
 * @param country in words, "" where unknown
 * @param flag of the country as inline SVG, written unescaped; "" where none is drawn. Its name is
 *     the country beside it, so it is hidden from readers
 * @param url of its own website, "" where unknown
 * @param href of its page with the articles about it, "" where there are none
 * @param logo none or one
 */
public record PartnerView(
        String id,
        String name,
        String country,
        String flag,
        String url,
        String href,
        List<LogoView> logo) {}
