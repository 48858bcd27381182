package org.vestnik.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and its response. */
record Exchange(Request request, Response response, Callback callback) {
    private static final int SLICE = 64 * 1024;

    /** Starts a response, of whatever kind, with the headers that every one has. */
    static Exchange of(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        return new Exchange(request, response, callback);
    }

    boolean is(String method) {
        return request.getMethod().equals(method);
    }

    /** All lines of a header of the request. */
    List<String> asked(HttpHeader header) {
        return values(request.getHeaders(), header.asString());
    }

    /** All lines of a header; Jetty gives null for one without a value. */
    static List<String> values(HttpFields headers, String name) {
        return headers.getValuesList(name).stream()
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }

    HttpFields.Mutable headers() {
        return response.getHeaders();
    }

    /** Ends the response without a body. */
    void finish(int status) {
        response.setStatus(status);
        response.write(true, null, callback);
    }

    /** Ends the response; to HEAD it only tells the length. */
    void finish(int status, byte[] body) {
        response.setStatus(status);
        // spec: RFC 9110 §9.3.2, HEAD gets the same header fields as GET
        headers().put(HttpHeader.CONTENT_LENGTH, body.length);
        if (is("HEAD")) {
            response.write(true, null, callback);
        } else {
            Content.copy(Content.Source.from(slices(body)), response, callback);
        }
    }

    /** The JDK keeps a direct buffer as large as the largest write, for each thread. */
    private static ByteBuffer[] slices(byte[] body) {
        ByteBuffer[] slices = new ByteBuffer[body.length / SLICE + 1];
        for (int i = 0; i < slices.length; i++) {
            int from = i * SLICE;
            slices[i] = ByteBuffer.wrap(body, from, Math.min(SLICE, body.length - from));
        }
        return slices;
    }

    void refuse(Refusal refusal) {
        if (!is("GET") && !is("HEAD")) {
            // What follows may be a body that nobody reads; CONNECT would leave a tunnel open.
            headers().put(HttpHeader.CONNECTION, "close");
        }
        headers().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        headers().put(HttpHeader.CACHE_CONTROL, "no-store");
        refusal.headers().forEach(headers()::put);
        finish(refusal.status(), (refusal.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Says that the fault is ours, as far as it can still be said. */
    void fault(Throwable fault) {
        if (response.isCommitted()) {
            callback.failed(fault);
        } else {
            response.reset();
            of(request, response, callback).refuse(Refusal.FAULT);
        }
    }
}
