package org.vestnik.theme;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Collects a page in one unsynchronised buffer, and stops a template that writes without end. */
final class PageWriter extends Writer implements SpecializedWriter {
    /** In UTF-16 units; a page of a site is about a thousandth of it. */
    static final int LIMIT = 32_000_000;

    private final StringBuilder out;

    PageWriter(int expected) {
        super();
        this.out = new StringBuilder(expected);
    }

    /** A page has grown beyond all bounds. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("A page grew beyond " + LIMIT + " characters");
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        room(length);
        out.append(chars, offset, length);
    }

    @Override
    public void write(String text) {
        room(text.length());
        out.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        room(length);
        out.append(text, offset, offset + length);
    }

    @Override
    public void write(int c) {
        room(1);
        out.append((char) c);
    }

    @Override
    public void writeSpecialized(int value) {
        write(Integer.toString(value));
    }

    @Override
    public void writeSpecialized(long value) {
        write(Long.toString(value));
    }

    @Override
    public void writeSpecialized(double value) {
        write(Double.toString(value));
    }

    @Override
    public void writeSpecialized(float value) {
        write(Float.toString(value));
    }

    @Override
    public void writeSpecialized(short value) {
        write(Short.toString(value));
    }

    @Override
    public void writeSpecialized(byte value) {
        write(Byte.toString(value));
    }

    @Override
    public void writeSpecialized(char value) {
        write(value);
    }

    @Override
    public void writeSpecialized(String value) {
        write(value);
    }

    @Override
    public void flush() {
        // Nothing is kept back: the buffer is the destination.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void room(int length) {
        if (out.length() + length > LIMIT) {
            throw new TooLong();
        }
    }
}
