package org.vestnik.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.Outline;

/**
 * Pages of articles whose front matter cannot be understood at the moment, as they were while it
 * could. Immutable.
 *
 * @param pages by path in the site
 */
record LastGood(Map<String, Page> pages) {
    static final LastGood NONE = new LastGood(Map.of());

    /** A mistake in site.yaml may break thousands of pages at once; nobody looks at all of them. */
    private static final int MOST = 60;

    private static final String MARKDOWN = ".md";

    /** A page, and the folder of the article that it is made from. */
    record Page(String folder, byte[] html) {}

    LastGood {
        pages = Map.copyOf(pages);
    }

    Optional<byte[]> html(String path) {
        return Optional.ofNullable(pages.get(path)).map(Page::html);
    }

    /** The folder that a kept page is made from. */
    Optional<String> folder(String path) {
        return Optional.ofNullable(pages.get(path)).map(Page::folder);
    }

    /**
     * What is to be kept when a new reading of the sources takes the place of the last one.
     *
     * @param made pages as they were last made, for any showing
     */
    static LastGood between(Showing last, Build.Opening next, Recent<byte[]> made) {
        if (next.outline().isEmpty()) {
            // Nothing is known of any article now.
            return last.lastGood();
        }
        Set<String> broken = broken(next);
        if (broken.isEmpty()) {
            return NONE;
        }
        Map<String, Page> pages = new HashMap<>(last.lastGood().pages());
        pages.values().removeIf(page -> !broken.contains(page.folder()));
        pages.values().forEach(page -> broken.remove(page.folder()));
        broken.removeAll(broken(last.opening()));
        last.outline().ifPresent(outline -> new Keeping(last, outline, made).keep(broken, pages));
        return new LastGood(pages);
    }

    /**
     * The last moment at which the pages can be had.
     *
     * @param made pages that were made for any showing
     */
    private record Keeping(Showing last, Outline outline, Recent<byte[]> made) {
        void keep(Set<String> folders, Map<String, Page> into) {
            for (String folder : folders) {
                for (String file : last.sources().under(folder).keySet()) {
                    if (into.size() < MOST && file.endsWith(MARKDOWN)) {
                        outline.address(file)
                                .map(Showing::path)
                                .ifPresent(path -> keep(path, folder, into));
                    }
                }
            }
        }

        private void keep(String path, String folder, Map<String, Page> into) {
            html(path).or(() -> made.get(path)).ifPresent(h -> into.put(path, new Page(folder, h)));
        }

        /** A page as it was; empty where its text was never read and has changed by now. */
        private Optional<byte[]> html(String path) {
            try {
                return last.made()
                        .get(path)
                        .map(known -> new Outcome<>(known.html(), known.problems()))
                        .or(() -> outline.file(path).map(SiteFile::body).map(SiteFile.Body::make))
                        .filter(outcome -> !outcome.hasErrors())
                        .map(Outcome::value);
            } catch (MachineFailure e) {
                return Optional.empty();
            }
        }
    }

    /** The folders of articles and standing pages in which something is wrong before any link. */
    private static Set<String> broken(Build.Opening opening) {
        Set<String> folders = new HashSet<>();
        for (Problem problem : opening.problems()) {
            String file = problem.place().file();
            if (problem.isError() && file.endsWith(MARKDOWN)) {
                folders.add(file.substring(0, file.lastIndexOf('/')));
            }
        }
        return folders;
    }
}
