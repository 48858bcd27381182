package org.vestnik.site.view;

import java.util.List;

/**
 * Where a page of a list stands among the others; {@code pager} in templates. Previous and next are
 * "" at the ends.
 *
 * @param number of this page, from 1
 * @param pages how many there are
 * @param previous href; "" on the first page
 * @param next href; "" on the last page
 * @param links to the first, the last, and those near this page
 */
public record PagerView(
        int number, int pages, String previous, String next, List<PageLinkView> links) {}
