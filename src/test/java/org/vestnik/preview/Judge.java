package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What every document of the preview must be: valid, and nothing that its policy would refuse. */
final class Judge implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    private Judge() {}

    static void isValid(String document) throws Exception {
        Judge judge = new Judge();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", judge);
        validator.setUpValidatorAndParsers(judge, false, false);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        assertThat(judge.found).as(document).isEmpty();
    }

    /** No script or style of its own, and none from elsewhere. */
    static void keepsThePolicy(String document) {
        assertThat(document)
                .doesNotContain("<style", "style=", "javascript:")
                .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+=")
                .doesNotContainPattern("<script(?! src=\"/\\.vestnik/[a-z]+\\.js\" defer)")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Override
    public void warning(SAXParseException e) {
        found.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
        warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        warning(e);
    }
}
