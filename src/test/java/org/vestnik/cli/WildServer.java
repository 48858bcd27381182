package org.vestnik.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that misbehaves in the way that the path names, and writes down who asked when. */
final class WildServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Asked> log = new CopyOnWriteArrayList<>();

    /**
     * One request; times in nanoseconds.
     *
     * @param answered just before the answer goes out: later, the visitor may already have it
     */
    record Asked(String method, String path, String agent, long came, long answered) {}

    WildServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wild-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    List<Asked> log() {
        return log;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                daemon(() -> serve(visitor));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        visitor.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(" ");
                String agent = "";
                while (!(line = in.readLine()).isEmpty()) {
                    agent = line.startsWith("User-Agent: ") ? line.substring(12) : agent;
                }
                long came = System.nanoTime();
                log.add(new Asked(words[0], words[1], agent, came, System.nanoTime()));
                boolean more = answer(words[0], words[1], visitor);
                line = more ? in.readLine() : null;
            }
        } catch (IOException | InterruptedException | NullPointerException e) {
            // The visitor has gone.
        }
    }

    /** Whether the connection may go on. */
    private boolean answer(String method, String path, Socket visitor)
            throws IOException, InterruptedException {
        OutputStream out = visitor.getOutputStream();
        boolean head = method.equals("HEAD");
        String[] parts = path.substring(1).split("/");
        switch (parts[0]) {
            case "status" -> say(out, parts[1], "");
            case "nohead" -> say(out, head ? parts[1] : "200 OK", "");
            case "to" -> say(out, parts[1], "Location: " + path.split("/", 4)[3] + "\r\n");
            case "count" -> {
                int next = Integer.parseInt(parts[1]) - 1;
                say(out, next < 0 ? "200" : "302", "Location: /count/" + next + "\r\n");
            }
            case "hang" -> Thread.sleep(60_000);
            case "drip" -> drip(out);
            case "endless" -> endless(out, head);
            case "huge" -> huge(out);
            case "garbage" -> {
                out.write("Lorem ipsum\r\n\r\n\0\1\2".getBytes(StandardCharsets.ISO_8859_1));
                return false;
            }
            case "reset" -> {
                visitor.setSoLinger(true, 0);
                return false;
            }
            default -> say(out, "200 OK", "");
        }
        return true;
    }

    private static void say(OutputStream out, String status, String header) throws IOException {
        String answer = "HTTP/1.1 " + status + " X\r\n" + header + "Content-Length: 0\r\n\r\n";
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < 600; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
        }
    }

    private static void endless(OutputStream out, boolean head) throws IOException {
        if (head) {
            say(out, "405", "");
            return;
        }
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] much = new byte[1 << 16];
        while (true) {
            out.write(much);
        }
    }

    private static void huge(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] line =
                ("X-Much: " + "x".repeat(8000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 4000; i++) {
            out.write(line);
        }
        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
