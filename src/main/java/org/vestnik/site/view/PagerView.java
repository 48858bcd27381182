package org.vestnik.site.view;

import java.util.List;

/**
 * Where a page of a list stands among the others; {@code pager} in templates. Previous and next are
 * "" at the ends.
 *
 * @param number of this page, from 1
 */
public record PagerView(
        int number, int pages, String previous, String next, List<PageLinkView> links) {}
