package org.vestnik.files;

import java.util.Locale;
import java.util.Optional;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * A text of the sources: UTF-8 without a byte order mark, its lines ended by {@code \n}, without
 * U+0000 (CommonMark 0.31.2, section 2.3).
 *
 * @param file the logical path
 */
public record SourceText(String file, String text) {
    /** The longest text that is read, in bytes. */
    public static final int LIMIT = 1_000_000;

    /**
     * Reads a file as text; one that is too long or not UTF-8 is reported and left out.
     *
     * @throws org.vestnik.problem.MachineFailure when the file cannot be read
     */
    public static Outcome<Optional<SourceText>> read(SourceFile file) {
        return read(file, LIMIT);
    }

    /**
     * The same for a text that no person has to read as a whole.
     *
     * @param limit the longest that is read, in bytes
     */
    public static Outcome<Optional<SourceText>> read(SourceFile file, int limit) {
        if (file.size() > limit) {
            return tooLong(file, file.size());
        }
        byte[] bytes = file.bytes();
        if (bytes.length > limit) {
            return tooLong(file, bytes.length);
        }
        Optional<String> text = Encoding.utf8(bytes);
        boolean suspicious = text.isEmpty() || text.get().indexOf('\0') >= 0;
        if (suspicious && Encoding.of(bytes) != Encoding.UTF_8) {
            return Outcome.with(Optional.empty(), notUtf8(file.path(), bytes));
        }
        return withoutZeros(file.path(), withPlainLineEnds(text.orElseThrow()));
    }

    /** A line of a file, counted from 1, as {@link #read} shows it; a wrong encoding is guessed. */
    static Optional<String> line(SourceFile file, int number) {
        if (file.size() > LIMIT) {
            return Optional.empty();
        }
        byte[] bytes = file.bytes();
        String text = withPlainLineEnds(Encoding.of(bytes).decode(bytes)).replace('\0', '\uFFFD');
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return Optional.empty();
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return Optional.of(end < 0 ? text.substring(start) : text.substring(start, end));
    }

    private static Outcome<Optional<SourceText>> tooLong(SourceFile file, long size) {
        Place place = Place.of(file.path());
        String seen = String.format(Locale.ROOT, "%.1f", size / 1e6);
        return Outcome.with(Optional.empty(), SourceRule.TEXT_TOO_LONG.at(place, seen));
    }

    private static Problem notUtf8(String file, byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        int bad = Math.min(Encoding.firstBadByte(bytes), bytes.length);
        Place place = end(file, withPlainLineEnds(encoding.decode(bytes, bad)));
        Problem problem = SourceRule.NOT_UTF_8.at(place);
        return switch (encoding) {
            case UTF_16LE, UTF_16BE -> SourceRule.NOT_UTF_8.at(Place.start(file)).variant("utf-16");
            case WINDOWS_1251 -> problem.variant("windows-1251");
            case WINDOWS_1252 -> problem.variant("windows-1252");
            case UTF_8, DAMAGED -> problem;
        };
    }

    private static Outcome<Optional<SourceText>> withoutZeros(String file, String text) {
        int zero = text.indexOf('\0');
        if (zero < 0) {
            return Outcome.of(Optional.of(new SourceText(file, text)));
        }
        Place place = end(file, text.substring(0, zero));
        return Outcome.with(
                Optional.of(new SourceText(file, text.replace('\0', '\uFFFD'))),
                SourceRule.TEXT_ZERO.at(place));
    }

    /** The place of the character that follows a text. */
    private static Place end(String file, String before) {
        int start = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(start, before.length());
        return new Place(file, line, column, column + 1);
    }

    private static String withPlainLineEnds(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\r') {
                plain.append(c);
            } else if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                plain.append('\n');
            }
        }
        return plain.toString();
    }
}
