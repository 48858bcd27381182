package org.vestnik.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The way to the web that the environment names ({@code https_proxy}, {@code http_proxy}, {@code
 * no_proxy}, in small letters or capitals), else that of the system. A proxy that asks for a
 * password is not served.
 */
final class Proxies extends ProxySelector {
    private static final int PORT = 80;

    private final Map<String, String> environment;
    private final ProxySelector others;

    private Proxies(Map<String, String> environment, ProxySelector others) {
        this.environment = environment;
        this.others = others;
    }

    static ProxySelector of(Map<String, String> environment) {
        return new Proxies(environment, ProxySelector.getDefault());
    }

    /** Whether a server is reached without any. */
    static boolean isDirect(ProxySelector proxies, URI address) {
        return proxies.select(address).stream().allMatch(p -> p.type() == Proxy.Type.DIRECT);
    }

    @Override
    public List<Proxy> select(URI address) {
        Optional<Proxy> named = value(address.getScheme() + "_proxy").flatMap(Proxies::proxy);
        if (named.isEmpty()) {
            return others == null ? List.of(Proxy.NO_PROXY) : others.select(address);
        }
        return List.of(isExcepted(address.getHost()) ? Proxy.NO_PROXY : named.get());
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException trouble) {
        // Whoever asked hears of it.
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private static Optional<Proxy> proxy(String written) {
        try {
            URI address = URI.create(written.contains("://") ? written : "http://" + written);
            int port = address.getPort() < 0 ? PORT : address.getPort();
            return Optional.ofNullable(address.getHost())
                    .map(host -> new InetSocketAddress(host, port))
                    .map(socket -> new Proxy(Proxy.Type.HTTP, socket));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isExcepted(String host) {
        return value("no_proxy").stream()
                .flatMap(names -> Arrays.stream(names.split("[,\\s]+")))
                .map(name -> name.replaceFirst("^\\*?\\.", "").toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .anyMatch(
                        name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }
}
