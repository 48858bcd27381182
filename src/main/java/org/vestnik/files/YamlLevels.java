package org.vestnik.files;

import java.util.ArrayDeque;
import java.util.Deque;

/** The maps and lists that are open at a line, by the columns (from 0) that they stand at. */
final class YamlLevels {
    private final Deque<Level> open = new ArrayDeque<>();

    /** Whether the last key or dash still waits for its value. */
    private boolean awaits = true;

    /** Whether the last thing seen on this line was a dash. */
    private boolean item;

    /** How many lines may still stand where they like. */
    private int forgiven;

    /**
     * @param mixed whether a line of the list was shown already that has no dash
     */
    private record Level(int column, boolean list, boolean mixed) {}

    /**
     * How a key fits in with the lines above. Where it does not, it opens a level of its own, so
     * that of lines that are all shifted alike only the first is shown.
     */
    enum Fit {
        WELL,
        /** Further right, where there is a value already. */
        DEEPER,
        /** At a column that nothing above it stands at. */
        UNEVEN,
        /** Where the items of a list stand. */
        NO_DASH
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The column of the innermost map or list. */
    int column() {
        return open.isEmpty() ? 0 : open.element().column();
    }

    /** The column of the map or list around the innermost one. */
    int outerColumn() {
        return open.stream().skip(1).findFirst().map(Level::column).orElse(0);
    }

    boolean isItemHere() {
        return item;
    }

    boolean awaitsValue() {
        return awaits;
    }

    boolean isListAt(int column) {
        return open.stream().anyMatch(level -> level.list() && level.column() == column);
    }

    /** Says whether the key or dash just settled has a value on its line. */
    void value(boolean has) {
        awaits = !has;
        item = false;
    }

    /** This line or the next, and the one after it, may stand at any column. */
    void forgive() {
        forgiven = 2;
    }

    /** A dash at a column; whether it can stand there. */
    boolean settleItem(int column) {
        boolean closed = close(column);
        boolean listed = isAt(column) && open.element().list();
        // A list may stand at the column of its key.
        boolean begins = !closed && (open.isEmpty() || awaits);
        boolean fits = pardon() || listed || begins;
        if (!listed) {
            open.push(new Level(column, true, false));
        }
        awaits = true;
        item = true;
        return fits;
    }

    Fit settleKey(int column) {
        item = false;
        boolean closed = close(column);
        boolean pardoned = pardon();
        if (isAt(column) && open.element().list()) {
            Level list = open.pop();
            if (!isAt(column)) {
                open.push(new Level(column, true, true));
                return list.mixed() || pardoned ? Fit.WELL : Fit.NO_DASH;
            }
        }
        if (isAt(column)) {
            return Fit.WELL;
        }
        boolean begins = open.isEmpty() || awaits;
        open.push(new Level(column, false, false));
        if (pardoned || begins && !closed) {
            return Fit.WELL;
        }
        return closed ? Fit.UNEVEN : Fit.DEEPER;
    }

    private boolean pardon() {
        return forgiven > 0 && forgiven-- > 0;
    }

    /** Closes what stands further right; whether there was any. */
    private boolean close(int column) {
        boolean closed = false;
        while (!open.isEmpty() && open.element().column() > column) {
            open.pop();
            closed = true;
        }
        return closed;
    }

    private boolean isAt(int column) {
        return !open.isEmpty() && open.element().column() == column;
    }
}
