package org.vestnik.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes as they are: no client cleans them up. */
record RawHttp(int port) {
    private static final int PATIENCE_MILLIS = 5000;

    /** All that came back on one connection; "" where it was closed without a word. */
    record Reply(String head, byte[] body) {
        static Reply of(byte[] all) {
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            return end < 0
                    ? new Reply(text, new byte[0])
                    : new Reply(
                            text.substring(0, end), Arrays.copyOfRange(all, end + 4, all.length));
        }

        /** 0 where nothing came back. */
        int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        /** The header lines but the date. */
        List<String> headers() {
            return head.lines().skip(1).filter(line -> !line.startsWith("Date:")).sorted().toList();
        }
    }

    /** A request of our own browser, with more header lines. */
    Reply ask(String method, String target, String... headers) {
        StringBuilder request = new StringBuilder();
        request.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        request.append("Host: 127.0.0.1:").append(port).append("\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(request.append("Connection: close\r\n\r\n").toString());
    }

    Reply get(String target, String... headers) {
        return ask("GET", target, headers);
    }

    /** The text, one byte for each character, until the server closes the connection. */
    Reply send(String request) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            in.transferTo(all);
        } catch (SocketException closed) {
            // A server that refuses may close before it has read all; what it said before counts.
            return Reply.of(all.toByteArray());
        } catch (IOException e) {
            throw new AssertionError("No answer to: " + request, e);
        }
        return Reply.of(all.toByteArray());
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
