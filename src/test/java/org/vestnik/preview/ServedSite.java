package org.vestnik.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestnik.problem.MachineFailure;

/** A small site on a free port, with pages of every kind that a server must tell apart. */
final class ServedSite implements AutoCloseable {
    static final String HTML = "text/html; charset=utf-8";
    static final String PAGE = "<p>Здравейте, свят!</p>\n".repeat(100);
    private static final byte[] PHOTO = "0123456789".getBytes(StandardCharsets.US_ASCII);

    final Listeners heard = new Listeners();

    /** How many bodies were made. */
    final AtomicInteger made = new AtomicInteger();

    final Conversation talk = heard.giving(this::answer);
    final WebServer server = WebServer.start(new Listening("127.0.0.1", 0, true), talk);
    final RawHttp http = new RawHttp(server.port());

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Question question) {
        return switch (question.path()) {
            case "/bg/" -> file(HTML, "p1", PAGE.getBytes(StandardCharsets.UTF_8));
            case "/small.css" -> file("text/css; charset=utf-8", "c1", PHOTO);
            case "/photo.jpg" -> file("image/jpeg", "j,1", PHOTO);
            case "/empty.txt" -> file("text/plain; charset=utf-8", "e1", new byte[0]);
            case "/film.mp4" -> file("video/mp4", "f1", film());
            case "/length" -> file("video/mp4", "l1", new byte[Integer.parseInt(question.query())]);
            case "/untagged" -> Answer.of(200, HTML, PAGE);
            case "/old" -> Answer.redirect("/bg/новини и още/");
            case "/away" -> Answer.redirect("//evil.example/");
            case "/fault" -> throw new IllegalStateException("secret of ours");
            case "/machine" ->
                    new Answer(200, HTML, Optional.of("m"), Map.of(), ServedSite::fullDisk);
            case "/deep" -> deep(question);
            default -> Answer.of(404, HTML, "<p>Няма такава страница</p>");
        };
    }

    private Answer file(String mediaType, String tag, byte[] bytes) {
        return new Answer(
                200,
                mediaType,
                Optional.of(tag),
                Map.of(),
                () -> {
                    made.incrementAndGet();
                    return bytes;
                });
    }

    /** Longer than what the sockets between us can hold. */
    static byte[] film() {
        byte[] bytes = new byte[20_000_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] fullDisk() {
        throw new MachineFailure(new IOException("no space"), "folder-disk-full", "x");
    }

    private static Answer deep(Question question) {
        return deep(question).with("X", "y");
    }
}
