package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker on every page of the demo. */
class NuTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    @Test
    void every_page_is_valid() throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema(SCHEMA, findings);
        for (String page : BuiltDemo.site().pages()) {
            findings.page = page;
            judge(validator, findings, BuiltDemo.site().files().get(page));
        }
        assertThat(findings.all).isEmpty();
    }

    @Test
    void a_wrong_page_is_seen() throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema(SCHEMA, findings);
        judge(validator, findings, "<!doctype html><title>x</title><p align=left>".getBytes());
        assertThat(findings.all).isNotEmpty();
    }

    private static void judge(SimpleDocumentValidator validator, Findings findings, byte[] page)
            throws Exception {
        validator.setUpValidatorAndParsers(findings, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
    }

    /** All errors, and warnings of markup that is obsolete. */
    private static final class Findings implements ErrorHandler {
        private final List<String> all = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException e) {
            // Most are advice about style; what HTML has given up counts.
            if (e.getMessage().contains("obsolete")) {
                error(e);
            }
        }

        @Override
        public void error(SAXParseException e) {
            all.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
