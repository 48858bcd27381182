package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.PageLinkView;
import org.vestnik.site.view.PagerView;

/**
 * A list in pages.
 *
 * @param number of the page, from 1
 * @param all how many entries the list has
 */
record Pager(Key key, int number, Size size, int all) {
    /** How many entries the first page holds, and each later one. */
    record Size(int first, int later) {
        int pages(int all) {
            return all <= first ? 1 : 2 + (all - first - 1) / later;
        }
    }

    int pages() {
        return size.pages(all);
    }

    /** The entries of the page. */
    <T> List<T> part(List<T> entries) {
        int from = number == 1 ? 0 : size.first() + (number - 2) * size.later();
        int count = number == 1 ? size.first() : size.later();
        List<T> rest = entries.subList(Math.min(entries.size(), from), entries.size());
        return rest.subList(0, Math.min(rest.size(), count));
    }

    PagerView view(Addresses addresses, Frame.Page page) {
        return new PagerView(
                number,
                pages(),
                number == 1 ? "" : way(addresses, page, number - 1),
                number == pages() ? "" : way(addresses, page, number + 1),
                links(addresses, page));
    }

    private String way(Addresses addresses, Frame.Page page, int to) {
        String address = addresses.lists().of(page.language(), key, to).orElseThrow();
        return Relative.path(page.address(), address);
    }

    /** The first, the last and the neighbours of the page; a gap is marked once. */
    private List<PageLinkView> links(Addresses addresses, Frame.Page page) {
        Numbers numbers = Numbers.in(page.language());
        List<PageLinkView> links = new ArrayList<>();
        int last = 0;
        for (int each : shown()) {
            if (each > last + 1) {
                links.add(new PageLinkView("…", "", false));
            }
            String href = way(addresses, page, each);
            links.add(new PageLinkView(numbers.integer(each), href, each == number));
            last = each;
        }
        return links;
    }

    private TreeSet<Integer> shown() {
        return IntStream.of(1, number - 1, number, number + 1, pages())
                .filter(each -> each >= 1 && each <= pages())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
