package org.vestnik.photo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Problem;

/**
 * Reads a drawing (SVG 1.1, SVG 2) for what it would do in a visitor’s browser. One that only draws
 * is published as it is; one that acts, or fetches something from another host, is not. Nothing
 * outside the file is read, and entities grow only so far. Not thread-safe: one for each file.
 */
final class Drawing {
    /** A drawing of Illustrator repeats its dozen entities some hundred times. */
    private static final String MOST_ENTITIES = "5000";

    private static final String MOST_CHARACTERS = "2000000";
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    /** The name of the definition that a document type refers to, if it lies outside the file. */
    private static final Pattern OUTER_TYPE =
            Pattern.compile(
                    "<!DOCTYPE\\s+[^\\s\\[>]+\\s+(?:PUBLIC\\s+(?:\"[^\"]*\"|'[^']*')|SYSTEM)"
                            + "\\s*(?:\"([^\"]*)\"|'([^']*)').*",
                    Pattern.DOTALL);

    /** What would give elements attributes that do not stand in them, or hide how it does. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<!ATTLIST\\s[^>]*?\\s(?!xmlns\\b)[^\\s>]+\\s+(?:[A-Z]+|\\([^)]*\\))"
                            + "\\s+(?:#FIXED\\s+)?[\"']|<!ENTITY\\s+%");

    private final SourceFile file;
    private final DrawingRisks risks;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private int styled;
    private int foreign;

    private Drawing(SourceFile file) {
        this.file = file;
        this.risks = new DrawingRisks(file);
    }

    /** Whether a file of this name is sent to browsers as a drawing. */
    static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg") || lower.endsWith(".svgz");
    }

    /** What speaks against publishing it. */
    static List<Problem> problems(SourceFile file) {
        return new Drawing(file).read();
    }

    private List<Problem> read() {
        byte[] bytes = file.bytes();
        if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            risks.broken("packed", 0, 0);
            return risks.problems();
        }
        try {
            XMLStreamReader reader =
                    parser().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                walk(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            broken(broken);
        } catch (RuntimeException odd) {
            // The parser of the JDK stumbles over some files that are no XML at all.
            risks.broken("", 0, 0);
        }
        return risks.problems();
    }

    private void broken(XMLStreamException broken) {
        Location at = broken.getLocation();
        String message = String.valueOf(broken.getMessage());
        if (message.contains("JAXP000")) {
            risks.broken("entities", 0, 0);
        } else {
            risks.broken(
                    "", at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber());
        }
    }

    /** Sees internal entities, whose growth is bounded, and never opens anything. */
    private static XMLInputFactory parser() {
        XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        parser.setProperty(LIMITS + "entityExpansionLimit", MOST_ENTITIES);
        parser.setProperty(LIMITS + "totalEntitySizeLimit", MOST_CHARACTERS);
        parser.setXMLResolver((publicId, systemId, base, space) -> InputStream.nullInputStream());
        return parser;
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            // Where one part ends the next one begins; that a text ends is seen a letter later.
            Location at = reader.getLocation();
            int ahead = reader.isCharacters() ? 1 : 0;
            risks.at(at.getLineNumber(), at.getColumnNumber() - ahead);
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> type(reader);
                case XMLStreamConstants.START_ELEMENT -> element(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
                // The text of one that lies outside the file, or is declared there.
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        risks.loads("&" + reader.getLocalName() + ";");
                default -> {}
            }
        }
    }

    private void type(XMLStreamReader reader) {
        String text = String.valueOf(reader.getText());
        if (DECLARED.matcher(text).find()) {
            risks.declared();
        }
        Matcher outer = OUTER_TYPE.matcher(text);
        if (outer.matches()) {
            String named = outer.group(1) == null ? outer.group(2) : outer.group(1);
            // Programs name the definition of SVG there, and browsers know it by heart.
            if (Address.isOutside(named) && !named.matches("https?://www\\.w3\\.org/.*")) {
                risks.loads(named);
            }
        }
        if (reader.getProperty("javax.xml.stream.entities") instanceof List<?> entities) {
            for (Object entity : entities) {
                if (entity instanceof EntityDeclaration declared
                        && declared.getSystemId() != null) {
                    risks.loads(declared.getSystemId());
                }
            }
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (open.isEmpty() && !name.equals("svg")) {
            risks.broken("other", 0, 0);
        }
        open.push(name);
        foreign += name.equals("foreignobject") ? 1 : 0;
        styled += name.equals("style") ? 1 : 0;
        risks.element(name, reader.getNamespaceURI(), foreign > 0);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            risks.attribute(
                    name,
                    reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
                    reader.getAttributeValue(i));
        }
    }

    private void end() {
        String name = open.pop();
        foreign -= name.equals("foreignobject") ? 1 : 0;
        if (name.equals("style") && --styled == 0) {
            risks.style(style.toString());
            style.setLength(0);
        }
    }

    private void text(XMLStreamReader reader) {
        if (styled > 0) {
            style.append(reader.getText());
        }
    }

    private void instruction(XMLStreamReader reader) {
        if (reader.getPITarget().equalsIgnoreCase("xml-stylesheet")) {
            risks.instruction(String.valueOf(reader.getPIData()));
        }
    }
}
