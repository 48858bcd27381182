package org.vestnik.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.vestnik.files.SiteFile;

/**
 * Takes pictures of pages of a site as visitors see them at first, before any scrolling; for
 * reports that show what a site looks like. The site need not have been written. Each picture is a
 * run of the browser, and takes about a second.
 *
 * @param url where the site will be, "" where that is not known
 */
record Pictures(Chromium browser, SortedMap<String, SiteFile> files, String url) {
    /** The screens for which the publicity strip is measured too. */
    enum Size {
        PHONE(360, 640),
        WIDE(1440, 900);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** In CSS pixels, which are those of the picture. */
        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /**
     * One picture.
     *
     * @param address of the page, relative to the root of the site
     * @param png the bytes of a PNG of that size
     */
    record Picture(String address, Size size, byte[] png) {}

    /**
     * A picture of each page in each size, in the order of the pages.
     *
     * @param addresses relative to the root of the site, such as {@code bg/}; "" is the root
     * @throws org.vestnik.problem.MachineFailure when the browser cannot be run, hangs or ends by
     *     itself
     */
    List<Picture> of(List<String> addresses) {
        List<Picture> pictures = new ArrayList<>();
        try (SiteServer server = SiteServer.of(files, url)) {
            for (String address : addresses) {
                for (Size size : Size.values()) {
                    byte[] png = browser.picture(server.address(address), size.width, size.height);
                    pictures.add(new Picture(address, size, png));
                }
            }
        }
        return pictures;
    }
}
