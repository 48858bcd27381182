package org.vestnik.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * HTML in one way of writing it, so that only what a reader would notice differs: blanks between
 * blocks, the order of attributes, entities and percent signs are evened out, headings' ids left
 * out.
 */
final class Canonical {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "hr",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "br",
                    "body");

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    static String html(String html) {
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET);
            Node body = builder.parseFragment(new InputSource(new StringReader(html)), "body");
            Canonical canonical = new Canonical();
            canonical.children(body, false);
            return canonical.out.toString();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void children(Node parent, boolean pre) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text(node, pre);
            } else if (node.getNodeType() == Node.ELEMENT_NODE) {
                element(node, pre);
            }
        }
    }

    private void element(Node node, boolean pre) {
        out.append('<').append(node.getNodeName());
        attributes(node)
                .forEach((name, value) -> out.append(' ').append(name).append('=').append(value));
        out.append('>');
        children(node, pre || node.getNodeName().equals("pre"));
        out.append("</").append(node.getNodeName()).append('>');
    }

    private static TreeMap<String, String> attributes(Node node) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            Node attribute = node.getAttributes().item(i);
            String name = attribute.getNodeName();
            boolean address = name.equals("href") || name.equals("src");
            boolean heading = node.getNodeName().matches("h[1-6]") && name.equals("id");
            if (!heading) {
                String value = attribute.getNodeValue();
                attributes.put(name, address ? decoded(value) : value);
            }
        }
        return attributes;
    }

    private static String decoded(String address) {
        String safe = address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(safe, StandardCharsets.UTF_8);
    }

    private void text(Node node, boolean pre) {
        String text = pre ? node.getNodeValue() : node.getNodeValue().replaceAll("[ \n\t]+", " ");
        if (!pre && isEdge(node.getPreviousSibling(), node)) {
            text = text.stripLeading();
        }
        if (!pre && isEdge(node.getNextSibling(), node)) {
            text = text.stripTrailing();
        }
        out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static boolean isEdge(Node neighbour, Node text) {
        return neighbour == null
                ? BLOCKS.contains(text.getParentNode().getNodeName())
                        || text.getParentNode().getNodeType() != Node.ELEMENT_NODE
                : BLOCKS.contains(neighbour.getNodeName());
    }
}
