package org.vestnik.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of files with the hashes of their bytes: one line a file, sorted by path, {@code PATH
 * HASH}, UTF-8. Equal sites have equal lists, byte for byte. Both the folder's list and its journal
 * have this form.
 *
 * @param text as it stands in the file; empty when there is no file
 * @param exists whether there is a file
 * @param damaged whether some of it could not be read; the lines that could are there
 */
record FolderList(List<Line> lines, String text, boolean exists, boolean damaged) {
    private static final int HASH_LENGTH = 32;
    private static final boolean EXISTS = true;
    private static final boolean DAMAGED = true;

    /** A path and the hash of the bytes there, 32 lower-case hexadecimal digits. */
    record Line(String path, String hash) {}

    FolderList {
        lines = List.copyOf(lines);
    }

    /** Reads the list at a place; where there is no file, an empty one. */
    static FolderList read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new FolderList(List.of(), "", !EXISTS, !DAMAGED);
        }
        try {
            ByteBuffer raw = ByteBuffer.wrap(bytes);
            return of(StandardCharsets.UTF_8.newDecoder().decode(raw).toString(), !DAMAGED);
        } catch (CharacterCodingException e) {
            return of(new String(bytes, StandardCharsets.UTF_8), DAMAGED);
        }
    }

    private static FolderList of(String text, boolean damagedBefore) {
        List<Line> lines = new ArrayList<>(text.length() / 64 + 1);
        boolean damaged = damagedBefore;
        String last = "";
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int space = end - HASH_LENGTH - 1;
            String path = space > at ? text.substring(at, space) : "";
            if (path.compareTo(last) > 0 && isHash(text, space, end) && FolderNames.isLegal(path)) {
                lines.add(new Line(path, text.substring(space + 1, end)));
                last = path;
            } else {
                damaged = true;
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return new FolderList(lines, text, EXISTS, damaged);
    }

    private static boolean isHash(String text, int space, int end) {
        for (int i = space + 1; i < end; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.charAt(space) == ' ';
    }

    /** The text of a list; the lines are sorted by path. */
    static String text(List<Line> lines) {
        StringBuilder out = new StringBuilder(lines.size() * 96);
        for (Line line : lines) {
            out.append(line.path()).append(' ').append(line.hash()).append('\n');
        }
        return out.toString();
    }
}
