package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vestnik.site.view.ShareView;

/**
 * The ways to pass an article on: plain links, so that a network learns of a reader only who
 * follows one.
 */
record ShareLinks(Edition edition) {
    /** None where the site has no url: an address that is passed on must be absolute. */
    List<ShareView> of(Frame.Page page) {
        String url = edition.url() + page.address();
        return edition.url().isEmpty()
                ? List.of()
                : edition.theme().list("share").stream().map(id -> view(id, page, url)).toList();
    }

    private ShareView view(String id, Frame.Page page, String url) {
        return new ShareView(id, label(id, page), href(id, page.title(), url));
    }

    private String label(String id, Frame.Page page) {
        return switch (id) {
            case "facebook" -> "Facebook";
            case "x" -> "X";
            case "linkedin" -> "LinkedIn";
            case "viber" -> "Viber";
            case "whatsapp" -> "WhatsApp";
            default -> edition.marked(page.language(), "share-" + id);
        };
    }

    private static String href(String id, String title, String url) {
        return switch (id) {
            case "facebook" -> "https://www.facebook.com/sharer/sharer.php?u=" + encoded(url);
            case "x" -> "https://x.com/intent/post?text=" + encoded(title) + "&url=" + encoded(url);
            case "linkedin" ->
                    "https://www.linkedin.com/sharing/share-offsite/?url=" + encoded(url);
            case "viber" -> "viber://forward?text=" + encoded(title + " " + url);
            case "whatsapp" -> "https://wa.me/?text=" + encoded(title + " " + url);
            case "email" ->
                    "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + url);
            default -> url;
        };
    }

    /**
     * Everything but the unreserved characters as octets of UTF-8.
     *
     * <p>spec: RFC 3986, 2.1 and 2.3; RFC 6068, 5: a space in an address of mail is %20, not +.
     */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() * 3);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                out.append((char) octet);
            } else {
                out.append('%').append(hex(octet >> 4)).append(hex(octet));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || "-._~".indexOf(octet) >= 0;
    }

    private static char hex(int octet) {
        return Character.toUpperCase(Character.forDigit(octet & 15, 16));
    }
}
