package org.vestnik.site;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a document of XML 1.0 in UTF-8, an element to a line. What stands between tags is escaped;
 * characters that no document may hold (XML 1.0, production 2) are left out. Not thread-safe.
 */
final class Xml {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** A step of writing, which cannot fail in memory. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * @param root name of the outermost element
     * @param attributes of it, in pairs of name and value; its namespaces are among them
     */
    Xml(String root, String... attributes) {
        // The JDK's own, whatever else is at hand: another one writes other bytes. Wrapped in a
        // plain
        // writer, it leaves every letter as it is and writes none as a reference.
        XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
        Writer letters = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        try {
            out = factory.createXMLStreamWriter(letters);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        step(() -> out.writeStartDocument("UTF-8", "1.0"));
        step(() -> out.writeCharacters("\n"));
        open(root, attributes);
    }

    /** Begins an element that holds others. */
    Xml open(String name, String... attributes) {
        step(() -> out.writeStartElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters("\n"));
        return this;
    }

    /** Ends the element that was begun last. */
    Xml close() {
        step(out::writeEndElement);
        step(() -> out.writeCharacters("\n"));
        return this;
    }

    /** An element that holds a text. */
    Xml text(String name, String text, String... attributes) {
        step(() -> out.writeStartElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters(allowed(text)));
        return close();
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) {
        step(() -> out.writeEmptyElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters("\n"));
        return this;
    }

    /** Ends the outermost element; the whole document. */
    byte[] bytes() {
        close();
        step(out::writeEndDocument);
        step(out::close);
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = allowed(attributes[i + 1]);
            step(() -> out.writeAttribute(name, value));
        }
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
