package org.vestnik.site.view;

import java.util.List;

/**
 * What every page has; {@code page} in templates.
 *
 * @param kind home, article, standing, list, not-found, chooser
 * @param title of the page alone, without the title of the site
 * @param heading the title as the page itself shows it: of a list without the number of the page
 * @param description for the head; "" where there is none
 * @param language BCP 47 tag
 * @param direction ltr or rtl
 * @param root leads from the page to the root of the site: "", "../", "../../"; absolute where the
 *     page may stand at any address (the 404 page)
 * @param canonical absolute; "" where the site has no url
 * @param qr none or one: the canonical address as a QR code, for paper; none where the site has no
 *     url. Inline SVG, written unescaped
 * @param card none or one: the picture that networks show beside a link to the page; none where the
 *     site has no url, and on pages that stand for others
 * @param alternates for hreflang, absolute, the page itself included, {@code x-default} last; empty
 *     where the site has no url or the page no translation
 * @param feeds that hold what the page shows, the closest first; empty where the site has no url
 * @param meta none or one: what the head tells programs; none where the site has no url, and of a
 *     page that is shown where another is missing
 * @param translations one for each language of the site, in its order; the switch of languages
 */
public record PageView(
        String kind,
        String title,
        String heading,
        String description,
        String language,
        String direction,
        String root,
        String canonical,
        List<HtmlView> qr,
        List<SocialCardView> card,
        List<AlternateView> alternates,
        List<FeedView> feeds,
        List<MetaView> meta,
        List<LanguageView> translations) {}
