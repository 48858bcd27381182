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
    private static final Pattern TOLD =
            Pattern.compile("<(?:head|meta|script|style|form)[\\s>]", FLAGS);
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

    private static final String STYLE = "style";
    private static final String VALUE = "=\"";
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*", FLAGS);
    private static final Pattern FORM = Pattern.compile("<form[\\s>]", FLAGS);
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/]+");

    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> styles = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();
    private final String html;
    private final String host;
    private boolean owned;
    private boolean forms;

    private boolean charset;

    /** Where the policy belongs: 0 where there is no head. */
    private int place;

    private PagePolicy(String html, String root) {
        this.html = html;
        this.host = host(root);
        lookAtElements();
        lookAtAttributes();
    }

    /**
     * A page with its policy in the head, right after what says how its letters are encoded; the
     * page as it is where it has a policy already, or no head.
     *
     * @param root leads from the page to the root of the site; a whole address where the page may
     *     be shown from anywhere, and then its pictures may come from there
     */
    static String in(String html, String root) {
        PagePolicy policy = new PagePolicy(html, root);
        if (policy.place == 0 || policy.owned) {
            return html;
        }
        String meta =
                "\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy.text() + "\">";
        return html.substring(0, policy.place) + meta + html.substring(policy.place);
    }

    /** From one bracket to the next: to search a page for each pattern takes ten times as long. */
    private void lookAtElements() {
        Matcher told = TOLD.matcher(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = told.region(at, html.length()).lookingAt() ? lookAtElement(at) : at + 1;
            at = html.indexOf('<', end);
        }
    }

    /** Where to go on. */
    private int lookAtElement(int at) {
        Matcher inline = from(INLINE, at);
        if (inline.lookingAt()) {
            add(inline.group(1), inline.group(2), inline.group(3));
            return inline.end();
        }
        forms |= from(FORM, at).lookingAt();
        owned |= from(OWN, at).lookingAt();
        Matcher place = from(this.place == 0 ? HEAD : CHARSET, at);
        if (!charset && place.lookingAt()) {
            charset = this.place > 0;
            this.place = place.end();
        }
        return at + 1;
    }

    private void lookAtAttributes() {
        int at = html.indexOf(VALUE);
        while (at >= 0) {
            int start = at + VALUE.length();
            int end = html.indexOf('"', start);
            if (end >= 0 && isStyle(at)) {
                attributes.add(print(plain(html.substring(start, end))));
            }
            at = html.indexOf(VALUE, start);
        }
    }

    /** Whether the name before the value is style, and stands within a tag. */
    private boolean isStyle(int end) {
        int start = end - STYLE.length();
        int tag = html.lastIndexOf('<', end);
        return tag >= 0
                && tag < start
                && html.regionMatches(true, start, STYLE, 0, STYLE.length())
                && Character.isWhitespace(html.charAt(start - 1))
                && TAG.matcher(html).region(tag, start).matches();
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(html).region(at, html.length());
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
