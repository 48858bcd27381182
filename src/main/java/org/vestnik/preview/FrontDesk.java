package org.vestnik.preview;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.site.Outline;

/**
 * Decides what a browser gets. A path is only ever looked up in the map that the site is; it never
 * reaches the disk.
 */
final class FrontDesk implements Answers {
    /** Long enough for a small site, short enough to say that a large one takes longer. */
    private static final long FIRST_MILLIS = 700;

    private static final long WHOLE_SECONDS = 60;

    /** How many may wait for the whole site; the others of the server's threads serve pages. */
    private static final int MOST_WAITS = 4;

    private static final String ASSETS = "assets/";
    private static final Duration SETTLING = Duration.ofMillis(300);

    /** A picture or page that an author has put into static/ is no part of the preview. */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "image/svg+xml",
                    "script-src 'none'; sandbox",
                    "application/xml",
                    "script-src 'none'; sandbox",
                    MediaTypes.HTML,
                    "sandbox allow-scripts allow-forms allow-popups");

    private final LiveSite site;
    private final Watcher watcher;
    private final Pages pages;
    private final Entries entries;
    private final Saying saying;
    private final OwnFiles own = new OwnFiles();
    private final Moved moved = new Moved();

    /** Assets that were served: the last good page of a broken article asks for older ones. */
    private final Recent<SiteFile> assets = new Recent<>(300);

    private final Semaphore waits = new Semaphore(MOST_WAITS);
    private volatile Optional<Problem> failure = Optional.empty();

    FrontDesk(LiveSite site, Watcher watcher, Pages pages, Entries entries, Saying saying) {
        this.site = site;
        this.watcher = watcher;
        this.pages = pages;
        this.entries = entries;
        this.saying = saying;
    }

    @Override
    public Answer to(Question question) {
        if (question.path().startsWith(OwnFiles.FOLDER)) {
            return own(question);
        }
        // Who has just saved a file and asks for its page gets the new one.
        watcher.settle(SETTLING);
        Optional<Showing> showing = first();
        return showing.map(it -> answer(it, question)).orElseGet(() -> nothing(question));
    }

    /** Says that the sources cannot be read, as long as there is nothing else to show. */
    void failed(Problem problem) {
        failure = Optional.of(problem);
    }

    private Answer nothing(Question question) {
        Notice notice = new Notice(question.path(), "reading", saying);
        return notice(
                503,
                failure.map(PanelView.Entry::of)
                        .map(entry -> notice.broken(List.of(entry)))
                        .orElseGet(notice::reading));
    }

    private static String path(Question question) {
        return Showing.path(question.path());
    }

    private Optional<Showing> first() {
        try {
            return site.now(FIRST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Answer answer(Showing showing, Question question) {
        String path = path(question);
        if (showing.outline().isEmpty()) {
            Notice notice = notice(showing, path);
            return notice(503, notice.broken(entries.of(showing, showing.problems())));
        }
        try {
            Optional<Pages.Page> page = pages.page(showing, path);
            return page.isPresent()
                    ? page(showing, path, page.get())
                    : file(showing, path, question);
        } catch (MachineFailure | CancellationException e) {
            return again(showing, question, e);
        }
    }

    /** A file that changes while it is read has a newer showing behind it, in a moment. */
    private Answer again(Showing showing, Question question, RuntimeException failure) {
        watcher.settle(SETTLING);
        Optional<Showing> newer = site.now().filter(now -> now != showing);
        if (newer.isPresent()) {
            return answer(newer.get(), question);
        }
        if (failure instanceof MachineFailure lasting) {
            PanelView.Entry entry = PanelView.Entry.of(Failures.problem(lasting));
            String version = "failed-" + Hash.of(lasting.said().toString()).brief();
            return notice(500, new Notice(question.path(), version, saying).broken(List.of(entry)));
        }
        return Answer.text(503, "").with("Retry-After", "1");
    }

    private Answer page(Showing showing, String path, Pages.Page page) {
        showing.outline().ifPresent(outline -> moved.learn(outline, path));
        if (page.isMissing()) {
            return html(500, pages.fault(showing, path, page), Panel.POLICY);
        }
        return html(200, pages.html(showing, path, page), "frame-ancestors 'none'");
    }

    private Answer file(Showing showing, String path, Question question) {
        Outline outline = showing.outline().orElseThrow();
        Optional<SiteFile> file = outline.file(path).or(() -> late(showing, path));
        if (path.startsWith(ASSETS)) {
            file.ifPresent(found -> assets.keep(path, found));
            file = file.or(() -> assets.get(path));
        }
        if (file.isPresent()) {
            return file(file.get());
        }
        if (outline.file(path + "/index.html").isPresent()) {
            return Answer.redirect(question.path() + "/");
        }
        return moved.from(outline, path)
                .map(address -> Answer.redirect("/" + address))
                .orElseGet(() -> missing(showing, question));
    }

    /** Photos that no page has shown yet, and attachments. */
    private Optional<SiteFile> late(Showing showing, String path) {
        if (!path.startsWith("photos/") && !path.startsWith("files/")) {
            return Optional.empty();
        }
        if (!waits.tryAcquire()) {
            throw new CancellationException();
        }
        try {
            return showing.await(path, WHOLE_SECONDS);
        } finally {
            waits.release();
        }
    }

    private static Answer file(SiteFile file) {
        Supplier<byte[]> body = () -> made(file);
        Answer answer =
                new Answer(200, file.mediaType(), file.key().map(Hash::hex), Map.of(), body);
        String policy = FOREIGN.get(file.mediaType());
        return policy == null ? answer : answer.with("Content-Security-Policy", policy);
    }

    private static byte[] made(SiteFile file) {
        Outcome<byte[]> outcome = file.body().make();
        if (outcome.hasErrors()) {
            throw new Unmade(file.path());
        }
        return outcome.value();
    }

    /** The 404 page of the reader's language, as a host would show it. */
    private Answer missing(Showing showing, Question question) {
        Outline outline = showing.outline().orElseThrow();
        String path = outline.notFound(language(outline.languages(), question));
        Optional<Pages.Page> page = pages.page(showing, path).filter(found -> !found.isMissing());
        if (page.isEmpty()) {
            return notice(404, notice(showing, path(question)).missing());
        }
        byte[] html = pages.html(showing, path(question), page.get());
        // Its links are written for its own address.
        String based =
                new String(html, StandardCharsets.UTF_8)
                        .replaceFirst("<head>", "<head><base href=\"/" + path + "\">");
        return html(404, based.getBytes(StandardCharsets.UTF_8), "frame-ancestors 'none'");
    }

    private static Language language(List<Language> known, Question question) {
        String first = question.path().substring(1).split("/", 2)[0];
        return known.stream()
                .filter(language -> language.code().equals(first))
                .findFirst()
                .or(
                        () ->
                                question.languages().stream()
                                        .flatMap(
                                                code ->
                                                        known.stream()
                                                                .filter(l -> l.code().equals(code)))
                                        .findFirst())
                .orElse(known.get(0));
    }

    private Answer own(Question question) {
        if (question.path().equals(OwnFiles.PANEL)) {
            return site.now()
                    .map(showing -> panel(showing, question))
                    .orElseGet(() -> Answer.text(503, ""));
        }
        return own.file(question.path()).orElseGet(() -> Answer.text(404, ""));
    }

    private Answer panel(Showing showing, Question question) {
        String path = Showing.path(Query.value(question.query(), "page"));
        boolean old = pages.page(showing, path).map(Pages.Page::old).orElse(false);
        PanelView view = entries.panel(showing, path, old);
        byte[] html = Panel.html(view, saying).getBytes(StandardCharsets.UTF_8);
        return html(200, html, Panel.POLICY);
    }

    private Notice notice(Showing showing, String path) {
        return new Notice(Showing.address(path), pages.version(showing, path), saying);
    }

    private static Answer notice(int status, String html) {
        Answer answer = html(status, html.getBytes(StandardCharsets.UTF_8), Panel.POLICY);
        return status == 503 ? answer.with("Retry-After", "1") : answer;
    }

    private static Answer html(int status, byte[] html, String policy) {
        Optional<String> tag = Optional.of(Hash.of(html).hex());
        return new Answer(status, MediaTypes.HTML, tag, Map.of(), () -> html)
                .with("Content-Security-Policy", policy);
    }
}
