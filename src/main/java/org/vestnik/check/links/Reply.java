package org.vestnik.check.links;

/**
 * What came of asking once.
 *
 * @param status of HTTP; 0 where there was no answer
 * @param location where a redirect leads, as it was sent; "" where there is none
 */
public record Reply(Kind kind, int status, String location) {
    private static final int TOO_MANY = 429;

    /** How it went. */
    public enum Kind {
        ANSWER,
        /** No server has this name. */
        NO_HOST,
        /** It leads into this computer or its network, and was not asked. */
        PRIVATE,
        /** The certificate has run out, or is that of another name. */
        CERTIFICATE,
        /** No secure connection came about for another reason. */
        TLS,
        REFUSED,
        SILENT,
        /** It broke off, or what came was no HTTP. */
        BROKEN
    }

    public static Reply answer(int status, String location) {
        return new Reply(Kind.ANSWER, status, location);
    }

    public static Reply failed(Kind kind) {
        return new Reply(kind, 0, "");
    }

    boolean isRedirect() {
        boolean moves =
                switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        return moves && !location.isBlank();
    }

    /** RFC 9110, 15.4.2 and 15.4.9. */
    boolean isForGood() {
        return status == 301 || status == 308;
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isTooMany() {
        return status == TOO_MANY;
    }

    /** Servers that know no HEAD answer with many things; only what GET says counts. */
    boolean asksForWhole() {
        return kind == Kind.BROKEN || status >= 400 && !isTooMany();
    }
}
