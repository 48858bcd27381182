package org.vestnik.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. For one thread. */
final class Nu {
    private final List<String> found = new ArrayList<>();
    private final ErrorHandler into =
            new ErrorHandler() {
                @Override
                public void warning(SAXParseException warning) {
                    found.add("warning: " + warning.getMessage());
                }

                @Override
                public void error(SAXParseException error) {
                    found.add("error: " + error.getMessage());
                }

                @Override
                public void fatalError(SAXParseException error) {
                    found.add("fatal: " + error.getMessage());
                }
            };

    /** What the checker says about a body, in a page that is otherwise right. */
    static List<String> check(String body) throws Exception {
        return new Nu().page(body);
    }

    private List<String> page(String body) throws Exception {
        System.setProperty("org.whattf.datatype.warn", "false");
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", schemaErrors());
        validator.setUpValidatorAndParsers(into, true, false);
        String page =
                "<!DOCTYPE html><html lang=\"bg\"><head><meta charset=\"utf-8\"><title>А</title></head>"
                        + "<body><h1>А</h1>\n"
                        + body
                        + "</body></html>";
        InputSource source = new InputSource(new StringReader(page));
        source.setSystemId("page.html");
        validator.checkHtmlInputSource(source);
        return found;
    }

    private static ErrorHandler schemaErrors() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // The schema's own warnings are not about us.
            }

            @Override
            public void error(SAXParseException error) throws SAXException {
                throw error;
            }

            @Override
            public void fatalError(SAXParseException error) throws SAXException {
                throw error;
            }
        };
    }
}
