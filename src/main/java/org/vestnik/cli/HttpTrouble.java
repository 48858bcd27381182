package org.vestnik.cli;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.vestnik.check.links.Reply;

/** What an exception of the network means for a reader. */
final class HttpTrouble {
    private static final int DEEPEST = 16;

    private HttpTrouble() {}

    static Reply.Kind kind(Throwable trouble) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable at = trouble; at != null && causes.size() < DEEPEST; at = at.getCause()) {
            causes.add(at);
        }
        if (any(causes, UnresolvedAddressException.class)) {
            return Reply.Kind.NO_HOST;
        }
        if (any(causes, UnknownHostException.class)) {
            // A server of names that is away says nothing about the name.
            return causes.stream().anyMatch(e -> ("" + e.getMessage()).contains("Temporary"))
                    ? Reply.Kind.SILENT
                    : Reply.Kind.NO_HOST;
        }
        if (causes.stream().anyMatch(HttpTrouble::isWrongCertificate)) {
            return Reply.Kind.CERTIFICATE;
        }
        if (any(causes, HttpTimeoutException.class)) {
            return Reply.Kind.SILENT;
        }
        if (any(causes, SSLException.class)) {
            return Reply.Kind.TLS;
        }
        boolean refused =
                any(causes, ConnectException.class) || any(causes, NoRouteToHostException.class);
        return refused ? Reply.Kind.REFUSED : Reply.Kind.BROKEN;
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    /**
     * Run out, or that of another name. A chain that Java cannot close is no such case: browsers
     * fetch what a server forgot to send.
     */
    private static boolean isWrongCertificate(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return true;
        }
        String said = "" + cause.getMessage();
        return cause instanceof CertificateException
                && (said.startsWith("No name matching")
                        || said.startsWith("No subject alternative"));
    }
}
