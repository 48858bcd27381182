package org.vestnik.files;

import java.util.Random;
import java.util.SortedMap;

/** Two versions of one site that differ in most of their 300 files, and link to their own. */
final class TwoVersions {
    private static final int PAGES = 200;

    private TwoVersions() {}

    static SortedMap<String, SiteFile> site(int version) {
        SampleSite site = new SampleSite();
        StringBuilder home = new StringBuilder(link(style(version)));
        for (int page = 0; page < PAGES; page++) {
            if (has(version, page)) {
                home.append(link(path(page)));
                site.add(path(page), page(version, page));
                site.add(photo(version, page), filler(version, page));
            }
        }
        site.add("index.html", home.toString());
        site.add(style(version), filler(version, PAGES));
        return site.files();
    }

    private static boolean has(int version, int page) {
        return page % 3 != version;
    }

    private static String page(int version, int page) {
        int next = (page + 1) % PAGES;
        while (!has(version, next)) {
            next = (next + 1) % PAGES;
        }
        return link("index.html")
                + link(path(next))
                + link(style(version))
                + link(photo(version, page))
                + filler(version, page);
    }

    private static String path(int page) {
        return "news/" + page % 7 + "/" + page + "/index.html";
    }

    private static String photo(int version, int page) {
        return page % 2 == 0
                ? "photos/" + page + ".jpg"
                : "photos/" + page + "-" + version + ".jpg";
    }

    private static String style(int version) {
        return "assets/style." + version + ".css";
    }

    private static String link(String path) {
        return "<a href=\"" + path + "\">";
    }

    private static String filler(int version, int page) {
        Random random = new Random(version * 1000L + page);
        return Long.toHexString(random.nextLong()).repeat(50 + random.nextInt(400));
    }
}
