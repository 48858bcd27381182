package org.vestnik.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.vestnik.check.CheckSettings;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Problem;
import org.vestnik.site.Build;
import org.vestnik.site.Outline;
import org.vestnik.site.Site;

/**
 * What the preview shows at one moment: one reading of the sources, and what has been found out
 * about it since. Thread-safe.
 */
final class Showing {
    private final Reading reading;
    private final Optional<Outline> outline;
    private final LastGood lastGood;
    private final CheckSettings settings;
    private final CompletableFuture<Site> whole = new CompletableFuture<>();
    private final Recent<Made> made = new Recent<>(400);

    /** Replaced as a whole when more is found. */
    private volatile Known known;

    private volatile boolean lookedThrough;

    /**
     * What is known to be wrong.
     *
     * @param later what was found in the texts, then in the bodies of all files
     * @param all with what was found before, by place, each once
     * @param digest changes when {@code all} does
     */
    private record Known(List<Problem> later, List<Problem> all, String digest) {
        static Known of(List<Problem> before, List<Problem> later) {
            List<Problem> all =
                    Stream.concat(before.stream(), later.stream()).sorted().distinct().toList();
            return new Known(List.copyOf(later), all, PageState.digest(all));
        }
    }

    /** A page as it was made, before anything of the preview's own is added. */
    record Made(byte[] html, List<Problem> problems) {
        boolean isBroken() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /** The sources at one moment, and what they mean. */
    record Reading(SourceTree sources, Build.Opening opening) {}

    /**
     * @param outline the one of the reading, or an earlier one where that has none
     * @param later what was found earlier in files that have not changed, as a first guess
     */
    Showing(Reading reading, Optional<Outline> outline, LastGood lastGood, List<Problem> later) {
        this.reading = reading;
        this.outline = outline;
        this.lastGood = lastGood;
        this.settings =
                reading.opening()
                        .shown()
                        .map(shown -> CheckSettings.of(shown.library().site().checks()))
                        .orElse(CheckSettings.NONE);
        this.known = known(later);
    }

    /**
     * The path of the page at an address, which a browser begins with a slash and a plan does not.
     */
    static String path(String address) {
        return Site.path(address.startsWith("/") ? address.substring(1) : address);
    }

    /** The address at which a browser sees the file at a path. */
    static String address(String path) {
        return "/" + Site.address(path);
    }

    SourceTree sources() {
        return reading.sources();
    }

    Optional<Outline> outline() {
        return outline;
    }

    Build.Opening opening() {
        return reading.opening();
    }

    /** Whether the site shown is that of an earlier reading, as this one makes no site. */
    boolean isOld() {
        return opening().outline().isEmpty();
    }

    LastGood lastGood() {
        return lastGood;
    }

    Recent<Made> made() {
        return made;
    }

    /** All that is known to be wrong, by place, each once. */
    List<Problem> problems() {
        return known.all();
    }

    /** Changes when {@link #problems} does, and when nothing more will be found. */
    String digest() {
        return known.digest() + (lookedThrough ? "" : "-looking");
    }

    /** Whether everything has been made and looked at once. */
    boolean isLookedThrough() {
        return lookedThrough;
    }

    void lookedThrough() {
        lookedThrough = true;
    }

    List<Problem> later() {
        return known.later();
    }

    void found(List<Problem> problems) {
        known = known(problems);
    }

    private Known known(List<Problem> later) {
        return Known.of(settings.apply(opening().problems(), false), settings.apply(later, false));
    }

    void complete(Site site) {
        whole.complete(site);
    }

    /** Says that nobody will look further into this reading: there is a newer one. */
    void giveUp() {
        whole.completeExceptionally(new CancellationException());
    }

    /**
     * A file that only the whole site can tell, as soon as that is there.
     *
     * @throws CancellationException when a newer reading has come meanwhile
     */
    Optional<SiteFile> await(String path, long seconds) {
        if (isOld()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(whole.get(seconds, TimeUnit.SECONDS).files().get(path));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new CancellationException();
        }
    }
}
