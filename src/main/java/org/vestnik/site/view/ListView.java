package org.vestnik.site.view;

import java.util.List;

/** A page of the news; {@code list} in templates. Previous and next are "" at the ends. */
public record ListView(
        List<CardView> cards,
        int number,
        int pages,
        String previous,
        String next,
        List<PageLinkView> links) {}
