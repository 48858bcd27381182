package org.vestnik.preview;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Events as text: HTML Standard, §9.2.5, "Parsing an event stream". */
final class EventText {
    /** How long a browser waits before it listens again, in milliseconds. */
    static final byte[] RETRY = bytes("retry: 500\n\n");

    /** A comment, which browsers ignore. */
    static final byte[] HEARTBEAT = bytes(":\n\n");

    // spec: end-of-line = ( cr lf / cr / lf ); the other line ends of Unicode are none here
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private EventText() {}

    static byte[] of(String event, String data) {
        if (LINE_END.matcher(event).find()) {
            throw new IllegalArgumentException("The name of an event is one line: " + event);
        }
        StringBuilder out = new StringBuilder("event: ").append(event).append('\n');
        // An event without a data line would not be told at all.
        for (String line : LINE_END.split(data, -1)) {
            out.append("data: ").append(line).append('\n');
        }
        return bytes(out.append('\n').toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
