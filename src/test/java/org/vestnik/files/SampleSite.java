package org.vestnik.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.problem.Outcome;

/** Builds small sites for the tests, file by file. */
final class SampleSite {
    private final SortedMap<String, SiteFile> files = new TreeMap<>();

    /** A site of these paths and texts, by turns. */
    static SortedMap<String, SiteFile> of(String... pathsAndTexts) {
        SampleSite site = new SampleSite();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site.files();
    }

    SampleSite add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    SampleSite add(String path, byte[] bytes, Optional<Hash> key) {
        return add(path, key, () -> Outcome.of(bytes));
    }

    SampleSite add(String path, Optional<Hash> key, SiteFile.Body body) {
        String type = path.endsWith(".html") ? "text/html; charset=utf-8" : "image/jpeg";
        files.put(path, new SiteFile(path, type, key, body));
        return this;
    }

    SortedMap<String, SiteFile> files() {
        return files;
    }
}
