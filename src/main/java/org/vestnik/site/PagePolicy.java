package org.vestnik.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.Hash;

/**
 * What a browser may do for a page, written into the page itself (Content Security Policy Level 3,
 * §3.3): load from the site's own host and nowhere else, and run the very scripts and styles that
 * stand in the page. So nothing that is ever slipped into a page, by a mistake of ours or by a
 * browser's extension, calls on a third party. It is read off the finished page, so a theme may
 * have scripts and styles of its own; a page that a theme gave a policy keeps that one.
 */
final class PagePolicy {
    /** Goes up when the same page would get another policy. */
    static final String VERSION = "policy-1";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern OWN =
            Pattern.compile("<meta\\s[^>]*http-equiv=[\"']?content-security-policy\\b", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>", FLAGS);
    private static final Pattern CHARSET = Pattern.compile("<meta\\s+charset=[^>]*>", FLAGS);
    private static final Pattern INLINE =
            Pattern.compile("<(script|style)((?:\\s[^>]*)?)>(.*?)</\\1\\s*>", FLAGS);
    private static final Pattern ELSEWHERE = Pattern.compile("\\ssrc\\s*=", FLAGS);

    /** Data that pages carry for machines is no script, whatever its element is called. */
    private static final Pattern DATA =
            Pattern.compile("\\stype\\s*=\\s*[\"']?[\\w/+.-]*json", FLAGS);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("<[a-z][^<>]*?\\sstyle=\"([^\"]*)\"", FLAGS);
    private static final Pattern FORM = Pattern.compile("<form[\\s>]", FLAGS);
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/]+");

    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> styles = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();
    private final boolean forms;
    private final String host;

    private PagePolicy(String html, String root) {
        Matcher inline = INLINE.matcher(html);
        while (inline.find()) {
            add(inline.group(1), inline.group(2), inline.group(3));
        }
        Matcher attribute = ATTRIBUTE.matcher(html);
        while (attribute.find()) {
            attributes.add(print(plain(attribute.group(1))));
        }
        this.forms = FORM.matcher(html).find();
        this.host = host(root);
    }

    /**
     * A page with its policy in the head, right after what says how its letters are encoded; the
     * page as it is where it has a policy already, or no head.
     *
     * @param root leads from the page to the root of the site; a whole address where the page may
     *     be shown from anywhere, and then its pictures may come from there
     */
    static String in(String html, String root) {
        Matcher head = HEAD.matcher(html);
        if (!head.find() || OWN.matcher(html).find()) {
            return html;
        }
        Matcher charset = CHARSET.matcher(html);
        int at = charset.find(head.end()) ? charset.end() : head.end();
        String meta =
                "\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                        + new PagePolicy(html, root).text()
                        + "\">";
        return html.substring(0, at) + meta + html.substring(at);
    }

    private static String host(String root) {
        if (!ORIGIN.matcher(root).lookingAt()) {
            return "";
        }
        Matcher origin = ORIGIN.matcher(WebRoot.of(root).uri());
        return origin.lookingAt() ? " " + origin.group() : "";
    }

    private void add(String element, String attributes, String text) {
        if (element.equalsIgnoreCase("style")) {
            styles.add(print(text));
        } else if (!ELSEWHERE.matcher(attributes).find() && !DATA.matcher(attributes).find()) {
            scripts.add(print(text));
        }
    }

    private String text() {
        return "default-src 'none'; script-src 'self'"
                + String.join("", scripts)
                + "; style-src 'self'"
                + String.join("", styles)
                // spec: CSP3 §8.3, without this word a hash says nothing about an attribute.
                + (attributes.isEmpty() ? "" : " 'unsafe-hashes'" + String.join("", attributes))
                + "; img-src 'self' data:"
                + host
                + "; font-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none'"
                + "; form-action "
                + (forms ? "'self'" : "'none'");
    }

    /** spec: HTML §13.2.3.5, a browser knows only line feeds, and so hashes only those. */
    private static String print(String text) {
        String read = text.replace("\r\n", "\n").replace('\r', '\n');
        byte[] hash = Hash.digest().digest(read.getBytes(StandardCharsets.UTF_8));
        return " 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /** An attribute as a browser reads it: what our templates escape, and no more. */
    private static String plain(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
