package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.vestnik.site.SiteTest;

/** PDF files as programs write them: compressed, locked, with metadata alone, damaged. */
class PdfLookTest {
    private static final String ARTICLE =
            """
            -- content/articles/2026/invitation/en.md --
            ---
            title: Invitation
            type: news
            date: 2026-01-12
            ---
            Read the [programme of the day](programme.pdf).
            """;

    private interface Step {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Step... steps) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            for (Step step : steps) {
                step.on(document);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void tag(PDDocument document) {
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
    }

    private static Step title(String title) {
        return document -> document.getDocumentInformation().setTitle(title);
    }

    private static void speak(PDDocument document) {
        document.getDocumentCatalog().setLanguage("bg-BG");
    }

    private static Step lock(String reader) {
        return document ->
                document.protect(
                        new StandardProtectionPolicy("owner", reader, new AccessPermission()));
    }

    private static void metadata(PDDocument document) throws IOException {
        String xmp =
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description><dc:title> <rdf:Alt>"
                        + "<rdf:li xml:lang=\"x-default\">Програма</rdf:li></rdf:Alt></dc:title>"
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static List<String> codes(byte[] pdf) {
        return codes("content/articles/2026/invitation/programme.pdf", pdf);
    }

    private static List<String> codes(String path, byte[] pdf) {
        TreeMap<String, byte[]> files = new TreeMap<>(SiteTest.sources(ARTICLE));
        files.put(path, pdf);
        return Checked.site(files).codes().stream()
                .filter(code -> code.startsWith("pdf-"))
                .toList();
    }

    @Test
    void what_lacks_is_said_once() throws IOException {
        assertThat(codes(pdf())).containsExactly("pdf-untagged", "pdf-untitled");
        assertThat(codes(pdf(PdfLookTest::tag, title("Programme"))))
                .containsExactly("pdf-language");
        assertThat(codes(pdf(PdfLookTest::tag, PdfLookTest::speak, title("programme_v2.docx"))))
                .containsExactly("pdf-untitled");
        assertThat(codes(pdf(PdfLookTest::tag, PdfLookTest::speak, title("Programme")))).isEmpty();
    }

    @Test
    void what_is_published_as_it_is_is_looked_at_too() throws IOException {
        assertThat(codes("content/static/papers/Plan.PDF", pdf(title("Plan"))))
                .containsExactly("pdf-untagged");
        assertThat(codes("content/articles/other/plan.pdf", pdf())).isEmpty();
    }

    @Test
    void a_title_may_stand_in_the_metadata_alone() throws IOException {
        assertThat(codes(pdf(PdfLookTest::tag, PdfLookTest::speak, PdfLookTest::metadata)))
                .isEmpty();
    }

    @Test
    void what_is_locked_for_changes_is_read_and_what_is_locked_for_readers_is_not()
            throws IOException {
        assertThat(codes(pdf(title("Programme"), lock("")))).containsExactly("pdf-untagged");
        assertThat(codes(pdf(lock("secret")))).isEmpty();
    }

    @Test
    void nothing_that_a_file_may_hold_stops_the_check() throws IOException {
        byte[] whole = pdf(PdfLookTest::tag, PdfLookTest::metadata);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j <= i; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(codes(broken)).isNotNull();
        }
        assertThat(codes("no PDF at all".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(codes(new byte[0])).isEmpty();
    }
}
