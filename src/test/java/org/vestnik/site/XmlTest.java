package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlTest {
    @Test
    void what_is_written_is_what_is_read() throws Exception {
        String odd = "a < b & \"c\" > 'd' 𝔘 😀 я ]]>";
        Document read = read(new Xml("root").text("text", odd, "name", odd));
        assertThat(read.getDocumentElement().getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(odd);
        assertThat(
                        read.getDocumentElement()
                                .getElementsByTagName("text")
                                .item(0)
                                .getAttributes()
                                .getNamedItem("name")
                                .getNodeValue())
                .isEqualTo(odd);
    }

    @Test
    void what_no_document_may_hold_is_left_out() throws Exception {
        String odd = "a\u0000b\u0001c\u000bd\ufffee\ud800f\tg";
        Document read = read(new Xml("root").text("text", odd, "name", odd));
        assertThat(read.getDocumentElement().getTextContent().strip()).isEqualTo("abcdef\tg");
    }

    @Test
    void an_element_stands_on_its_line() {
        Xml xml = new Xml("a", "x", "1").open("b").empty("c", "y", "2").text("d", "e").close();
        assertThat(new String(xml.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a x="1">
                        <b>
                        <c y="2"/>
                        <d>e</d>
                        </b>
                        </a>
                        """);
    }

    private static Document read(Xml xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.bytes()));
    }
}
