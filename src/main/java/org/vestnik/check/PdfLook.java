package org.vestnik.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.vestnik.files.SourceFile;
import org.vestnik.site.Inspection;

/**
 * What a PDF says of itself.
 *
 * @param readable false for what is no PDF, is damaged, or asks for a password: of that nothing is
 *     said
 * @param tagged whether it has a tree of its parts (ISO 32000-1, 14.7 and 14.8)
 * @param title of the document, by its information or its metadata; "" where it has none
 * @param language of the catalogue (ISO 32000-1, 14.9.2); "" where it has none
 */
record PdfLook(boolean readable, boolean tagged, String title, String language) {
    /** Another one where anything else might be told of the same file. */
    private static final String VERSION = "pdf-1";

    private static final PdfLook NONE = new PdfLook(false, false, "", "");

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)(?:microsoft (?:word|excel|powerpoint) - .*|(?:document|untitled|документ"
                            + "|без име)[ _-]?[0-9]*|.*\\.(?:docx?|odt|rtf|xlsx?|pptx?|indd|pdf|pub|cdr|ai))");

    /** Spec: Dublin Core in XMP, ISO 16684-1, 8.3; the first title is as good as the others. */
    private static final Pattern XMP_TITLE =
            Pattern.compile("<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>([^<]*)</rdf:li>");

    /** Loud about faults that readers never notice; held here so that it stays quiet. */
    private static final Logger LOUD = Logger.getLogger("org.apache.pdfbox");

    static {
        LOUD.setLevel(Level.OFF);
    }

    static PdfLook at(Inspection site, SourceFile file) {
        byte[] told =
                site.told(
                        VERSION, List.of(file), Optional.empty(), () -> read(file.bytes()).bytes());
        return of(told);
    }

    /** Whatever is wrong with a file is no reason to stop. */
    private static PdfLook read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return NONE;
        }
    }

    private static PdfLook of(PDDocument document) throws IOException {
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        PDMarkInfo marks = catalogue.getMarkInfo();
        boolean tagged =
                marks != null && marks.isMarked() && catalogue.getStructureTreeRoot() != null;
        String title =
                text(document.getDocumentInformation().getTitle())
                        .or(() -> metadata(catalogue))
                        .orElse("");
        return new PdfLook(true, tagged, title, text(catalogue.getLanguage()).orElse(""));
    }

    private static Optional<String> metadata(PDDocumentCatalog catalogue) {
        PDMetadata metadata = catalogue.getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try {
            byte[] xmp = IOUtils.toByteArray(metadata.exportXMPMetadata());
            return XMP_TITLE
                    .matcher(new String(xmp, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .flatMap(PdfLook::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value)
                .map(text -> text.replaceAll("[\\s\\p{Cc}]+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    boolean titleIsFile() {
        return FILE.matcher(title).matches();
    }

    private byte[] bytes() {
        String all = String.join("\n", readable ? "1" : "0", tagged ? "1" : "0", title, language);
        return all.getBytes(StandardCharsets.UTF_8);
    }

    private static PdfLook of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        return parts.length == 4
                ? new PdfLook(parts[0].equals("1"), parts[1].equals("1"), parts[2], parts[3])
                : NONE;
    }
}
