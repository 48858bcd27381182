package org.vestnik.files;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Problem;

/**
 * Looks through a text that is no YAML, line by line as a person would, for what its author did
 * wrong, and mends a copy so that the rest can be read.
 *
 * <p>A mended text has as many characters as before, so that places in it are places in the file.
 */
final class YamlMending {
    private static final int MOST = 10;

    private final YamlText text;
    private final YamlPatch patch;
    private final YamlValueCheck values;
    private final YamlLevels levels = new YamlLevels();

    YamlMending(YamlText text) {
        this.text = text;
        this.patch = new YamlPatch(text);
        this.values = new YamlValueCheck(text, patch);
        for (int line = 0; line < text.lines() && patch.problems().size() < MOST; line++) {
            line = look(line);
        }
    }

    /** What was found, in the order of lines. */
    List<Problem> problems() {
        return patch.problems();
    }

    boolean hasChanged() {
        return patch.hasChanged();
    }

    YamlText text() {
        return patch.text();
    }

    /** The text with spaces for one line. */
    static YamlText blanked(YamlText text, int line) {
        YamlPatch patch = new YamlPatch(text);
        patch.blank(text.start(line), text.end(line));
        return patch.text();
    }

    /** Looks at one line, and at those that its value goes on in; the last of them. */
    private int look(int line) {
        int at = margin(line);
        if (text.at(at) == '\n' || text.at(at) == '#') {
            return line;
        }
        if (text.isDocumentMark(line)) {
            return documentMark(line);
        }
        while (text.at(at) == '-' && text.isSpaceOrEnd(at + 1)) {
            if (!levels.settleItem(at - text.start(line))) {
                return uneven(line, at);
            }
            patch.spaces(at + 1, text.skipSpaces(at + 1));
            at = text.skipSpaces(at + 1);
        }
        if (text.at(at) == '\n' || text.at(at) == '#' || text.at(at) == '?') {
            return line;
        }
        Optional<Integer> colon = values.keyColon(at);
        return colon.isPresent() ? key(line, at, colon.get()) : noKey(line, at);
    }

    /** The first character of a line that is no space; tabs and such at the margin are reported. */
    private int margin(int line) {
        int at = text.start(line);
        while (text.at(at) == ' ' || text.at(at) == '\t' || text.isOddSpace(at)) {
            at++;
        }
        if (text.at(at) == '\n') {
            patch.spaces(text.start(line), at);
            return at;
        }
        for (int i = text.start(line); i < at; i++) {
            if (text.at(i) != ' ') {
                YamlAccident kind = text.at(i) == '\t' ? YamlAccident.TAB : YamlAccident.ODD_SPACE;
                patch.report(kind.at(text, i, i + 1));
                patch.spaces(text.start(line), at);
                // How deep the line was meant to be, nobody knows: it is let pass.
                levels.forgive();
                return at;
            }
        }
        return at;
    }

    private int documentMark(int line) {
        boolean more = false;
        for (int next = line + 1; next < text.lines(); next++) {
            more |= text.at(text.skipSpaces(text.start(next))) != '\n';
        }
        if (levels.isEmpty() && text.at(text.start(line)) == '-') {
            return line;
        }
        if (more) {
            patch.report(YamlAccident.DOCUMENTS.at(text, text.start(line), text.end(line)));
        }
        patch.blank(text.start(line), text.length());
        return text.lines();
    }

    private int key(int line, int at, int colon) {
        int column = at - text.start(line);
        YamlLevels.Fit fit = levels.settleKey(column);
        int value = text.skipSpaces(colon + 1);
        if (fit == YamlLevels.Fit.UNEVEN || fit == YamlLevels.Fit.NO_DASH) {
            return fit == YamlLevels.Fit.UNEVEN ? uneven(line, at) : noDash(line, at);
        }
        if (fit == YamlLevels.Fit.DEEPER) {
            String key = text.text(at, colon);
            patch.report(YamlAccident.DEEPER.at(text, at, colon, key));
            patch.shiftLeft(line, column - levels.outerColumn());
            levels.value(text.at(value) != '\n');
            return line;
        }
        if (values.checkStart(at)) {
            levels.forgive();
        }
        patch.spaces(colon + 1, value);
        return value(line, value, column);
    }

    private int value(int line, int start, int column) {
        int at = values.skipAnchor(start);
        boolean empty = text.at(at) == '\n' || text.at(at) == '#';
        levels.value(!empty);
        return empty ? line : values.check(at, column);
    }

    private int noKey(int line, int at) {
        int column = at - text.start(line);
        if (levels.isItemHere()) {
            return value(line, at, levels.column());
        }
        if (!levels.isEmpty() && column > levels.column()) {
            return below(line, at, column);
        }
        return lost(line, at, column);
    }

    /** A line that goes on with the value above, or begins it. */
    private int below(int line, int at, int column) {
        if (!levels.awaitsValue()) {
            return line;
        }
        if (text.isListSign(at)) {
            return dash(line, at);
        }
        return noSpaceColon(at).isPresent()
                ? noSpace(at, column)
                : value(line, at, levels.column());
    }

    /** A line where only a key or an item can stand, and that is neither. */
    private int lost(int line, int at, int column) {
        if (noSpaceColon(at).isPresent()) {
            return noSpace(at, column);
        }
        if (text.isListSign(at)) {
            return dash(line, at);
        }
        if (text.at(at) == '"' || text.at(at) == '\'') {
            return lostQuote(line, at);
        }
        if (levels.isEmpty() && (text.at(at) == '[' || text.at(at) == '{')) {
            return values.check(at, column - 1);
        }
        if (levels.isListAt(column)) {
            return noDash(line, at);
        }
        return values.checkStart(at) ? leftOut(line, at) : noColon(line, at);
    }

    private int noColon(int line, int at) {
        patch.report(YamlAccident.NO_COLON.at(text, at, text.trimmedEnd(line), text.trimmed(at)));
        return leftOut(line, at);
    }

    /** A quote at the margin that is not closed on its line was hardly meant to be there. */
    private int lostQuote(int line, int at) {
        int close = values.closingQuote(at);
        if (close < text.length() && text.lineOf(close) == line) {
            return levels.isEmpty() ? line : noColon(line, at);
        }
        values.openQuote(at);
        return leftOut(line, at);
    }

    private int leftOut(int line, int at) {
        patch.blank(at, text.end(line));
        levels.forgive();
        return line;
    }

    private int dash(int line, int at) {
        patch.report(YamlAccident.DASH.at(text, at, at + 1, text.text(at, at + 1)));
        patch.blank(at, text.end(line));
        return line;
    }

    private int noDash(int line, int at) {
        patch.report(YamlAccident.NO_DASH.at(text, at, text.trimmedEnd(line), text.trimmed(at)));
        patch.blank(at, text.end(line));
        return line;
    }

    private int uneven(int line, int at) {
        patch.report(YamlAccident.UNEVEN.at(text, at, text.trimmedEnd(line), text.trimmed(at)));
        return patch.blankBelow(line, at - text.start(line));
    }

    private int noSpace(int at, int column) {
        int colon = noSpaceColon(at).orElseThrow();
        int line = text.lineOf(at);
        String key = text.text(at, colon);
        patch.report(YamlAccident.NO_SPACE.at(text, at, text.trimmedEnd(line), key));
        patch.hide(colon + 2, text.end(line));
        patch.blank(colon + 1, colon + 2);
        levels.settleKey(column);
        levels.value(false);
        return line;
    }

    /** The colon of {@code title:Text} or of one with a space that is none for YAML. */
    private Optional<Integer> noSpaceColon(int at) {
        int i = at;
        while (Character.isLetterOrDigit(text.at(i)) || "-_.".indexOf(text.at(i)) >= 0) {
            i++;
        }
        boolean word = i > at && Character.isLetter(text.at(at)) && text.at(i) == ':';
        return word && text.at(i + 1) != '/' ? Optional.of(i) : Optional.empty();
    }
}
