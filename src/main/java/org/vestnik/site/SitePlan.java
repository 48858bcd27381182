package org.vestnik.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * Collects the files of a site. Two files that a server or a Windows disk could not tell apart are
 * a problem that names both their sources. Not thread-safe: one for each plan.
 */
final class SitePlan {
    private final SortedMap<String, SiteFile> files = new TreeMap<>();
    private final Map<String, Place> owners = new HashMap<>();
    private final Problems problems;
    private final Consumer<MachineFailure> failures;

    /**
     * @param failures is given what was met for each source that cannot be read; it may throw
     */
    SitePlan(Problems problems, Consumer<MachineFailure> failures) {
        this.problems = problems;
        this.failures = failures;
    }

    /** What a source gives; nothing where it cannot be read and nobody minds. Thread-safe. */
    <T> Optional<T> ask(Supplier<T> source) {
        try {
            return Optional.of(source.get());
        } catch (MachineFailure e) {
            failures.accept(e);
            return Optional.empty();
        }
    }

    /**
     * Adds a file, or reports that its place is taken. Two sources may ask for one and the same
     * file: a photo that lies in two articles has the same name and the same bytes.
     *
     * @param owner the source that asked for it
     */
    void add(SiteFile file, Place owner) {
        Place other = owners.putIfAbsent(file.path().toLowerCase(Locale.ROOT), owner);
        if (other == null) {
            files.put(file.path(), file);
        } else if (!isSame(file)) {
            problems.add(SiteRule.FILES_EQUAL.at(owner, file.path(), other.file()));
        }
    }

    private boolean isSame(SiteFile file) {
        SiteFile there = files.get(file.path());
        return there != null && there.key().isPresent() && there.key().equals(file.key());
    }

    Site site() {
        return new Site(files);
    }
}
