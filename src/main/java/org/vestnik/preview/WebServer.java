package org.vestnik.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.vestnik.problem.MachineFailure;

/**
 * Serves answers over HTTP/1.1 until it is closed. Thread-safe.
 *
 * <p>Jetty does the sockets, the threads and the grammar of HTTP, as strictly as it can; what is
 * asked and what may be asked is decided in {@link FrontDoor}.
 */
final class WebServer implements AutoCloseable {
    private static final String THREADS = "vestnik-http";
    private static final int MOST_THREADS = 16;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final long IDLE_MILLIS = 30_000;

    /** Half of it for work to end by itself, half after it was interrupted. */
    private static final long STOP_MILLIS = 600;

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger JETTY_LOG = Logger.getLogger("org.eclipse.jetty");

    /** They warn of odd Host headers, which are refused; the writer need not read of strangers. */
    private static final List<Logger> HOST_LOGS =
            List.of(
                    Logger.getLogger("org.eclipse.jetty.util.HostPort"),
                    Logger.getLogger("org.eclipse.jetty.http.HttpParser"));

    private final Server server;
    private final ScheduledExecutorService clock;
    private final EventStreams streams;
    private final String address;
    private final int port;

    private WebServer(
            Server server, ScheduledExecutorService clock, EventStreams streams, OwnNames names) {
        this.server = server;
        this.clock = clock;
        this.streams = streams;
        this.port = names.port();
        this.address = "http://" + names.shown() + ":" + port + "/";
    }

    /**
     * Listens from now on.
     *
     * @throws MachineFailure where the port is taken and no other will do, or the host is none of
     *     this computer
     */
    static WebServer start(Listening listening, Conversation conversation) {
        return start(listening, conversation, EventStreams.HEARTBEAT);
    }

    static WebServer start(Listening listening, Conversation conversation, Duration heartbeat) {
        JETTY_LOG.setLevel(Level.WARNING);
        HOST_LOGS.forEach(log -> log.setLevel(Level.OFF));
        ScheduledExecutorService clock = clock();
        Server server = server(clock);
        ServerConnector connector = connector(server);
        connector.setHost(listening.host());
        open(connector, listening);
        OwnNames names = OwnNames.of(listening.host(), connector.getLocalPort());
        EventStreams streams = new EventStreams(conversation, server.getScheduler(), heartbeat);
        server.setHandler(new FrontDoor(new Guard(names), conversation, streams));
        WebServer started = new WebServer(server, clock, streams, names);
        try {
            server.start();
        } catch (Exception e) {
            started.close();
            throw new IllegalStateException("The server did not start", e);
        }
        streams.start();
        return started;
    }

    /** Where a browser finds it: {@code http://127.0.0.1:4000/}. */
    String address() {
        return address;
    }

    int port() {
        return port;
    }

    /** Ends within a second, whatever is open; leaves no thread and no socket. */
    @Override
    public void close() {
        streams.close();
        try {
            server.stop();
            clock.shutdownNow();
            clock.awaitTermination(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop", e);
        }
    }

    /** Ours, since Jetty does not wait for the thread of its own. */
    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, THREADS + "-clock");
                            thread.setDaemon(true);
                            return thread;
                        });
        // Else the timeouts of connections long closed would hold on to them.
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private static Server server(ScheduledExecutorService clock) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName(THREADS);
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        threads.setStopTimeout(STOP_MILLIS);
        Server server = new Server(threads, new ScheduledExecutorScheduler(clock), null);
        server.setStopTimeout(0);
        server.setErrorHandler(new Complaints());
        return server;
    }

    private static ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setHttpCompliance(HttpCompliance.STRICT);
        // A name such as 100%.pdf is a good one; CleanPath finds what is encoded twice.
        http.setUriCompliance(
                UriCompliance.from(EnumSet.of(UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        return connector;
    }

    private static void open(ServerConnector connector, Listening listening) {
        try {
            connector.setPort(listening.port());
            connector.open();
        } catch (IOException | RuntimeException taken) {
            openElsewhere(connector, listening);
            if (listening.strictPort() && listening.port() != 0) {
                connector.close();
                throw new MachineFailure(taken, "port-taken", listening.port());
            }
        }
    }

    /** Tells a taken port from a wrong host: on a wrong host no port can be had. */
    private static void openElsewhere(ServerConnector connector, Listening listening) {
        try {
            connector.setPort(0);
            connector.open();
        } catch (IOException | RuntimeException refused) {
            throw new MachineFailure(refused, "address-unusable", listening.host());
        }
    }

    /** What Jetty itself refuses, in our words: no page of its own, no stack, the same headers. */
    private static final class Complaints implements Request.Handler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus();
            if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException bad) {
                status = bad.getCode();
            }
            String text = HttpStatus.getMessage(status);
            Exchange.of(request, response, callback).refuse(Refusal.of(status, text));
            return true;
        }
    }
}
