package org.vestnik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.vestnik.check.links.Reply;
import org.vestnik.check.links.WebClient;

/**
 * Asks servers of the web. No body is ever read, and no answer takes longer than the patience; an
 * address that leads into this computer or its network is not asked. Thread-safe.
 */
final class HttpAsker implements WebClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final ProxySelector proxies;
    private final Predicate<InetAddress> barred;
    private final Duration patience;
    private final String agent;

    HttpAsker(ProxySelector proxies, Predicate<InetAddress> barred, Duration patience) {
        this.proxies = proxies;
        this.barred = barred;
        this.patience = patience;
        this.agent = new Version().getVersion()[0].replace(' ', '/') + " (link check)";
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .proxy(proxies)
                        .build();
    }

    /** As the system of this user reaches the web. */
    static HttpAsker of(World world) {
        ProxySelector proxies = Proxies.of(world.environment());
        return new HttpAsker(proxies, PrivateNetwork::holds, PATIENCE);
    }

    @Override
    public Reply ask(URI address, boolean whole) {
        Optional<Reply> unasked = unasked(address);
        if (unasked.isPresent()) {
            return unasked.get();
        }
        CompletableFuture<HttpResponse<InputStream>> sent = new CompletableFuture<>();
        try {
            sent =
                    client.sendAsync(
                            request(address, whole), HttpResponse.BodyHandlers.ofInputStream());
            HttpResponse<InputStream> response =
                    sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            String location = response.headers().firstValue("Location").orElse("");
            close(response.body());
            return Reply.answer(response.statusCode(), location);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Reply.failed(Reply.Kind.SILENT);
        } catch (ExecutionException e) {
            return Reply.failed(HttpTrouble.kind(e.getCause()));
        } catch (IllegalArgumentException e) {
            return Reply.failed(Reply.Kind.BROKEN);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return Reply.failed(Reply.Kind.SILENT);
        }
    }

    private HttpRequest request(URI address, boolean whole) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .method(whole ? "GET" : "HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
    }

    /** Which ends the connection where more was to come. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // The answer is known, and nothing more was wanted.
        }
    }

    /** Behind a proxy this computer may know no names of other servers, and need not. */
    private Optional<Reply> unasked(URI address) {
        String host = address.getHost();
        if (PrivateNetwork.isNamed(host) && barred.test(InetAddress.getLoopbackAddress())) {
            return Optional.of(Reply.failed(Reply.Kind.PRIVATE));
        }
        boolean direct = Proxies.isDirect(proxies, address);
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (barred.test(found)) {
                    return Optional.of(Reply.failed(Reply.Kind.PRIVATE));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return direct ? Optional.of(Reply.failed(HttpTrouble.kind(e))) : Optional.empty();
        }
    }
}
