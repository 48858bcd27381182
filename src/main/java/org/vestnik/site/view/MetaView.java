package org.vestnik.site.view;

import java.util.List;

/**
 * What the head of a page tells programs of it: networks where a link to it is shared (Open Graph),
 * and search engines (JSON-LD with the words of schema.org).
 *
 * @param type article or website, as Open Graph says it
 * @param locale the language with its territory: bg_BG
 * @param otherLocales those in which the page is there as well
 * @param published 2018-12-11; "" of a page that is no article
 * @param section the type of the article, in words; "" of a page that is none
 * @param tags the topics of the article, in words
 * @param image none or one
 * @param graph JSON that may stand in a script element as it is, written unescaped
 */
public record MetaView(
        String type,
        String locale,
        List<String> otherLocales,
        String published,
        String section,
        List<String> tags,
        List<SocialImageView> image,
        String graph) {}
