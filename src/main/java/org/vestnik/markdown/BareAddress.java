package org.vestnik.markdown;

import java.util.Optional;

/**
 * An address that stands in the text as it is. Whoever writes one means a link; and typography must
 * not touch it. Indexes into the text.
 *
 * @param target where it leads; "" for one of mail, which is shown only, since robots collect them
 */
record BareAddress(int from, int to, String target) {
    private static final String WEB = "://";
    private static final String WWW = "www.";

    /** Whether there may be one at all; quickly. */
    static boolean mayBeIn(String text) {
        return text.contains(WEB) || text.contains(WWW) || text.indexOf('@') >= 0;
    }

    /** The first that begins at {@code start} or later. */
    static Optional<BareAddress> in(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean begins = c == 'h' || c == 'w' || c == 'H' || c == 'W';
            Optional<BareAddress> found =
                    begins && isStart(text, at) ? web(text, at) : Optional.empty();
            found = c == '@' ? mail(text, start, at) : found;
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<BareAddress> web(String text, int from) {
        boolean www = text.regionMatches(true, from, WWW, 0, WWW.length());
        int host = www ? from + WWW.length() : hostStart(text, from);
        if (host < 0 || host >= text.length() || !Character.isLetterOrDigit(text.charAt(host))) {
            return Optional.empty();
        }
        int to = host;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        to = trim(text, host, to);
        boolean dotted = !www || text.substring(host, to).indexOf('.') > 0;
        String target = (www ? "http://" : "") + text.substring(from, to);
        return dotted ? Optional.of(new BareAddress(from, to, target)) : Optional.empty();
    }

    private static int hostStart(String text, int from) {
        for (String scheme : new String[] {"https://", "http://"}) {
            if (text.regionMatches(true, from, scheme, 0, scheme.length())) {
                return from + scheme.length();
            }
        }
        return -1;
    }

    /** What ends the sentence does not belong to the address, nor does a bracket around it. */
    private static int trim(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean bracket = last == ')' && text.substring(from, end).indexOf('(') < 0;
            if (".,:;!?*_~'\"“”„»…".indexOf(last) < 0 && !bracket) {
                break;
            }
            end--;
        }
        return end;
    }

    private static Optional<BareAddress> mail(String text, int start, int sign) {
        int from = sign;
        while (from > start && isMailPart(text.charAt(from - 1))) {
            from--;
        }
        int to = sign + 1;
        while (to < text.length() && isMailPart(text.charAt(to))) {
            to++;
        }
        while (to > sign + 1 && ".-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean escaped = from > 0 && text.charAt(from - 1) == '\\';
        boolean whole = from < sign && !escaped && text.substring(sign, to).indexOf('.') > 1;
        return whole ? Optional.of(new BareAddress(from, to, "")) : Optional.empty();
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '\\' && c != '\u00A0' && c != '|';
    }

    private static boolean isMailPart(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
    }
}
