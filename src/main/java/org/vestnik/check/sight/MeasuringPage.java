package org.vestnik.check.sight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.files.JsonText;
import org.vestnik.publicity.Emblem;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.StripPart;
import org.vestnik.site.SamplePage;
import org.vestnik.site.view.StripView;

/** The page that opens other pages in frames and measures them. */
final class MeasuringPage {
    private MeasuringPage() {}

    static String html(List<SamplePage> pages) {
        List<String> samples = pages.stream().map(MeasuringPage::sample).toList();
        return "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>Vestnik</title></head>\n"
                + "<body><script>const FIELD = "
                + JsonText.quoted(Emblem.paths().keySet().iterator().next())
                + ";\nconst SAMPLES = "
                + JsonText.lines(samples)
                + ";\n"
                + script()
                + "</script></body></html>\n";
    }

    private static String sample(SamplePage page) {
        List<String> strips = page.strips().stream().map(MeasuringPage::strip).toList();
        return JsonText.object(
                "address", JsonText.quoted("/" + page.address()), "strips", JsonText.lines(strips));
    }

    /** What to look for: pairs of the part's name and its words. */
    private static String strip(StripView strip) {
        List<String> parts = new ArrayList<>();
        boolean older =
                Period.named(strip.period()).map(p -> p.shows(StripPart.UNION)).orElse(false);
        add(parts, "words", older ? strip.union() : strip.statement());
        if (older) {
            add(parts, "fund", strip.fund());
            add(parts, "programme", strip.programme());
        }
        strip.projects().forEach(project -> add(parts, "number", project.number()));
        return JsonText.lines(parts);
    }

    private static void add(List<String> parts, String name, String words) {
        if (!words.isBlank()) {
            parts.add(JsonText.lines(List.of(JsonText.quoted(name), JsonText.quoted(words))));
        }
    }

    private static String script() {
        try (InputStream in = MeasuringPage.class.getResourceAsStream("measure.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the program is missing", e);
        }
    }
}
