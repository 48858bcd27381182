package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Event;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.photo.Sender;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * What the names and headers of an article's photos tell that its author should know: that some
 * were taken on other days than the event, and that some were made smaller on their way here. Each
 * is said once an article, at the first such photo.
 */
record PhotoAdvice(Edition edition) {
    /** In pixels; what is narrower is blurred where a page shows it in its whole width. */
    private static final int NARROW = 800;

    /** In pixels, the longer side: what messengers leave of a photo at best. */
    private static final int SENT = 1600;

    /** A clock that was never set begins to count in a year before this one. */
    private static final int FIRST_YEAR = 2000;

    /** A photo as it is shown, with what its header tells. */
    private record Shown(PhotoEntry entry, PhotoHeader header) {
        String name() {
            return entry.name();
        }

        Optional<Sender> sender() {
            return Sender.of(name().substring(name().lastIndexOf('/') + 1));
        }

        Optional<LocalDate> day() {
            return header.taken().map(moment -> moment.toLocalDate());
        }

        int longerSide() {
            return Math.max(header.width(), header.height());
        }
    }

    /** Looks at the photos of an article as its lead presents them. */
    void check(Translation lead, Problems problems) {
        List<Shown> photos = new ArrayList<>();
        for (PhotoEntry entry : edition.photos().ordered(lead)) {
            edition.photos()
                    .shot(entry.file())
                    .ifPresent(shot -> photos.add(new Shown(entry, shot.header())));
        }
        if (!photos.isEmpty()) {
            checkDays(lead.facts().events(), photos, problems);
            checkSizes(photos, problems);
        }
    }

    private void checkDays(List<Event> events, List<Shown> photos, Problems problems) {
        List<Event> held = events.stream().filter(this::isHeld).toList();
        if (held.isEmpty()) {
            return;
        }
        List<Shown> impossible = new ArrayList<>();
        List<Shown> others = new ArrayList<>();
        for (Shown photo : photos) {
            if (photo.day().isPresent() && !isOf(held, photo)) {
                (isPossible(photo.day().get()) ? others : impossible).add(photo);
            }
        }
        day(others, photos.size(), "").ifPresent(problems::add);
        day(impossible, photos.size(), "clock").ifPresent(problems::add);
    }

    /** Of an event that is yet to come, or will not come, there can be no photos. */
    private boolean isHeld(Event event) {
        boolean off =
                event.status() == Event.Status.CANCELLED
                        || event.status() == Event.Status.POSTPONED;
        return !off && !event.start().date().isAfter(edition.today());
    }

    /** A day more on both sides: guests arrive early, and clocks show the time of another zone. */
    private static boolean isOf(List<Event> events, Shown photo) {
        LocalDate day = photo.day().orElseThrow();
        for (Event event : events) {
            boolean early = day.isBefore(event.start().date().minusDays(1));
            // The name of what was sent tells when it was sent, which may be much later.
            boolean late = day.isAfter(event.lastDay().plusDays(1)) && photo.sender().isEmpty();
            if (!early && !late) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(edition.today().plusDays(1));
    }

    private static Optional<Problem> day(List<Shown> found, int all, String kind) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Shown first = found.get(0);
        Problem problem =
                SiteRule.PHOTO_OTHER_DAY.at(
                        first.entry().place(),
                        first.name(),
                        first.day().orElseThrow(),
                        found.size(),
                        all);
        return Optional.of(said(problem, kind, found.size()));
    }

    private static void checkSizes(List<Shown> photos, Problems problems) {
        Map<Sender, List<Shown>> sent = new EnumMap<>(Sender.class);
        List<Shown> narrow = new ArrayList<>();
        for (Shown photo : photos) {
            Optional<Sender> sender = photo.sender();
            if (photo.entry().decorative()) {
                continue;
            }
            if (sender.isPresent() && isShrunk(photo, sender.get())) {
                sent.computeIfAbsent(sender.get(), key -> new ArrayList<>()).add(photo);
            } else if (photo.header().width() < NARROW) {
                narrow.add(photo);
            }
        }
        sent.forEach((sender, found) -> problems.add(sent(sender, found)));
        if (!narrow.isEmpty()) {
            problems.add(narrow(narrow));
        }
    }

    /** Messengers pass on a small picture as it is; Facebook makes all anew. */
    private static boolean isShrunk(Shown photo, Sender sender) {
        return sender == Sender.FACEBOOK || photo.longerSide() < SENT;
    }

    private static Problem sent(Sender sender, List<Shown> found) {
        Shown first = found.get(0);
        Problem problem =
                SiteRule.PHOTO_SENT.at(
                        first.entry().place(), first.name(), sender.title(), found.size());
        return said(problem, "", found.size());
    }

    private static Problem narrow(List<Shown> found) {
        Shown first = found.get(0);
        Problem problem =
                SiteRule.PHOTO_NARROW.at(
                        first.entry().place(),
                        first.name(),
                        first.header().width(),
                        found.size(),
                        NARROW);
        return said(problem, "", found.size());
    }

    /** The sentence for one photo or for many. */
    private static Problem said(Problem problem, String kind, int count) {
        String many = count == 1 ? "" : "many";
        String variant = kind.isEmpty() || many.isEmpty() ? kind + many : kind + "-" + many;
        return variant.isEmpty() ? problem : problem.variant(variant);
    }
}
