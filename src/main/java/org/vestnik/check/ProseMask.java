package org.vestnik.check;

/**
 * A text as its author wrote it, with a sign in place of each letter that is no word of a sentence:
 * code, an address, a tag, attributes. It goes over the text once; where nothing closes what was
 * opened it looks a few hundred letters ahead, so that a line of a thousand opening marks costs
 * little more than any other.
 */
final class ProseMask {
    private static final char MASK = '\uFFFC';
    private static final int FURTHEST = 300;

    private final String text;
    private final char[] masked;

    private ProseMask(String text) {
        this.text = text;
        this.masked = text.toCharArray();
    }

    /** A text of the same length. */
    static String of(String text) {
        ProseMask mask = new ProseMask(text);
        if (text.contains("```") || text.contains("~~~")) {
            mask.fences();
        }
        mask.marks();
        return new String(mask.masked);
    }

    private void fences() {
        String fence = "";
        for (int at = 0; at < text.length(); ) {
            int end = lineEnd(at);
            String line = text.substring(at, end).strip();
            boolean marks = line.startsWith("```") || line.startsWith("~~~");
            if (marks || !fence.isEmpty()) {
                blank(at, end);
            }
            if (marks && fence.isEmpty()) {
                fence = line.substring(0, 3);
            } else if (marks && line.equals(fence)) {
                fence = "";
            }
            at = end + 1;
        }
    }

    private void marks() {
        for (int at = 0; at < text.length(); ) {
            int end = end(at);
            if (end > at) {
                blank(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Where that ends which begins here and has no words; −1 where there is none. */
    private int end(int at) {
        return switch (text.charAt(at)) {
            case '`' -> closed(at + 1, '`');
            case ']' -> text.startsWith("(", at + 1) ? closed(at + 2, ')') : -1;
            case '<' -> closed(at + 1, '>');
            case '{' -> closed(at + 1, '}');
            case 'h' -> address(at);
            case ':' -> block(at);
            default -> -1;
        };
    }

    private int closed(int from, char mark) {
        int last = Math.min(text.length() - 1, from + FURTHEST);
        for (int at = from; at <= last; at++) {
            char c = text.charAt(at);
            if (c == mark) {
                return at + 1;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int address(int at) {
        boolean secure = text.startsWith("https://", at);
        if (!secure && !text.startsWith("http://", at)) {
            return -1;
        }
        int from = at + (secure ? 8 : 7);
        int end = from;
        while (end < text.length()
                && end - from < FURTHEST
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > from ? end : -1;
    }

    /** A line that opens or closes a block of the site. */
    private int block(int at) {
        boolean first = at == 0 || text.charAt(at - 1) == '\n';
        return first && text.startsWith("::", at) ? lineEnd(at) : -1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void blank(int from, int to) {
        for (int at = from; at < to; at++) {
            masked[at] = MASK;
        }
    }
}
