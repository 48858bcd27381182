package org.vestnik.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Sends an answer as a good host of static files would: with tags, ranges and compression.
 *
 * <p>Ours instead of Jetty's {@code ResourceService}, which takes an address that ends in a slash
 * for a folder of its own, wants a resource with a date behind every body, and knows no If-Range.
 *
 * <p>A request for several ranges at once gets the whole: a server may (RFC 9110 §14.2), and no
 * browser asks so.
 */
final class Delivery {
    // spec: RFC 9110 §14.1.2; a number so long that it is no length makes the header invalid
    private static final Pattern RANGE =
            Pattern.compile("bytes=\\s*(?:\\d{1,15}-\\d{0,15}|-\\d{1,15})");

    private final Answer answer;
    private final Exchange exchange;
    private final Optional<EntityTags> tags;

    private Delivery(Answer answer, Exchange exchange) {
        this.answer = answer;
        this.exchange = exchange;
        this.tags = answer.tag().map(EntityTags::of);
    }

    static void of(Answer answer, Exchange exchange) {
        new Delivery(answer, exchange).send();
    }

    private void send() {
        if (Zip.isText(answer.mediaType())) {
            exchange.headers().put(HttpHeader.VARY, "Accept-Encoding");
        }
        tags.ifPresent(ours -> exchange.headers().put(HttpHeader.ETAG, ours.plain()));
        answer.headers().forEach(exchange.headers()::put);
        // spec: RFC 9110 §13.2.1, preconditions count only where the answer without them is a 2xx
        if (answer.status() != 200 || !isEndedByPrecondition()) {
            sendBody();
        }
    }

    /** In the order of RFC 9110 §13.2.2. We have no dates, so headers with dates are ignored. */
    private boolean isEndedByPrecondition() {
        List<String> ifMatch = exchange.asked(HttpHeader.IF_MATCH);
        if (!ifMatch.isEmpty() && tags.filter(ours -> ours.isNamedStrongly(ifMatch)).isEmpty()) {
            exchange.refuse(Refusal.CHANGED);
            return true;
        }
        List<String> ifNoneMatch = exchange.asked(HttpHeader.IF_NONE_MATCH);
        Optional<String> named = tags.flatMap(ours -> ours.named(ifNoneMatch));
        if (named.isEmpty()) {
            return false;
        }
        // The browser keeps the form of the body that it has; whether we would compress it today is
        // known only when it is made.
        exchange.headers().put(HttpHeader.ETAG, named.get());
        exchange.finish(304);
        return true;
    }

    private void sendBody() {
        // spec: RFC 9110 §15.3.5, a 204 ends at its headers
        if (answer.status() == 204) {
            exchange.finish(204);
            return;
        }
        try {
            sendBody(answer.body().get());
        } catch (Unmade mistake) {
            // Nothing of what was said of the body is true.
            tags.ifPresent(ours -> exchange.headers().remove(HttpHeader.ETAG));
            exchange.refuse(Refusal.UNMADE);
        }
    }

    private void sendBody(byte[] body) {
        exchange.headers().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
        if (answer.status() == 200) {
            exchange.headers().put(HttpHeader.ACCEPT_RANGES, "bytes");
            Optional<String> range = range();
            if (range.isPresent()) {
                sendPart(body, range.get());
                return;
            }
        }
        exchange.finish(answer.status(), zipped(body).orElse(body));
    }

    /** The Range header, where it is to be heeded: one range, asked with GET, of this very body. */
    private Optional<String> range() {
        List<String> ranges = exchange.asked(HttpHeader.RANGE);
        // spec: RFC 9110 §14.2, a server MUST ignore it with any method but GET; it MAY where
        // invalid
        if (!exchange.is("GET") || ranges.size() != 1 || !isStillTheSame()) {
            return Optional.empty();
        }
        return Optional.of(ranges.get(0).strip().toLowerCase(Locale.ROOT))
                .filter(value -> RANGE.matcher(value).matches());
    }

    private boolean isStillTheSame() {
        List<String> ifRange = exchange.asked(HttpHeader.IF_RANGE);
        // spec: RFC 9110 §13.1.5, compared strongly; parts are of the body as it is, not compressed
        return ifRange.isEmpty()
                || tags.filter(ours -> ifRange.equals(List.of(ours.plain()))).isPresent();
    }

    private void sendPart(byte[] body, String range) {
        List<ByteRange> parts = ByteRange.parse(List.of(range), body.length);
        if (parts.isEmpty()) {
            String whole = ByteRange.toNonSatisfiableHeaderValue(body.length);
            exchange.headers().put(HttpHeader.CONTENT_RANGE, whole);
            exchange.refuse(Refusal.of(416, "The file has " + body.length + " bytes."));
            return;
        }
        ByteRange part = parts.get(0);
        exchange.headers().put(HttpHeader.CONTENT_RANGE, part.toHeaderValue(body.length));
        exchange.finish(206, Arrays.copyOfRange(body, (int) part.first(), (int) part.last() + 1));
    }

    private Optional<byte[]> zipped(byte[] body) {
        if (!Zip.isText(answer.mediaType())
                || !Preferred.of(exchange.asked(HttpHeader.ACCEPT_ENCODING)).contains("gzip")) {
            return Optional.empty();
        }
        Optional<byte[]> zipped = Zip.of(body);
        if (zipped.isPresent()) {
            exchange.headers().put(HttpHeader.CONTENT_ENCODING, "gzip");
            tags.ifPresent(ours -> exchange.headers().put(HttpHeader.ETAG, ours.zipped()));
        }
        return zipped;
    }
}
