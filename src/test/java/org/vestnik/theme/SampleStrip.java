package org.vestnik.theme;

import java.util.List;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.ProjectView;
import org.vestnik.site.view.StripView;
import org.vestnik.site.view.StripView.StripProjectView;

/** The publicity strip of the sample site in either period. */
final class SampleStrip {
    private static final String EMBLEM =
            "<svg viewBox=\"0 0 810 540\" width=\"57\" height=\"38\" aria-hidden=\"true\"><rect"
                    + " width=\"810\" height=\"540\" fill=\"#039\"/>%s</svg>";
    private static final String STAR =
            "<path fill=\"#fc0\" d=\"M%d %dl0-30 6.74 20.73 21.79 0-17.63 12.81 6.73 20.73-17.63"
                    + "-12.81-17.63 12.81 6.73-20.73-17.63-12.81 21.79 0z\"/>";

    private SampleStrip() {}

    static StripView of(SampleWords words, String period) {
        boolean old = period.equals("2014-2020");
        StringBuilder stars = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            double angle = Math.toRadians(30.0 * i);
            long x = Math.round(405 + 180 * Math.sin(angle));
            long y = Math.round(270 - 180 * Math.cos(angle));
            stars.append(STAR.formatted(x, y));
        }
        return new StripView(
                period,
                EMBLEM.formatted(stars),
                old ? (words.isBulgarian() ? "Европейски съюз" : "European Union") : "",
                old
                        ? ""
                        : words.isBulgarian()
                                ? "Съфинансирано от Европейския съюз"
                                : "Co-funded by the European Union",
                words.isBulgarian() ? "Европейски социален фонд" : "European Social Fund",
                old ? programme(words) : "",
                List.of(new StripProjectView("BG05M9OP001-4.001-0080-C01", words.project(), "")),
                List.of(),
                "",
                old ? List.of(new LogoView("photos/esif.svg", "ЕСИФ", 0, 0)) : List.of());
    }

    static String programme(SampleWords words) {
        return words.isBulgarian()
                ? "Оперативна програма „Развитие на човешките ресурси“ 2014–2020"
                : "Human Resources Development Operational Programme 2014–2020";
    }

    static ProjectView project(SampleWords words) {
        boolean bulgarian = words.language().equals("bg");
        return new ProjectView(
                "exchange",
                "BG05M9OP001-4.001-0080-C01",
                words.project(),
                bulgarian ? "ноември 2025 г." : "November 2025",
                bulgarian ? "декември 2027 г." : "December 2027",
                bulgarian ? "11.2025 – 12.2027 г." : "11/2025 – 12/2027",
                programme(words),
                bulgarian ? "Европейски социален фонд" : "European Social Fund",
                bulgarian ? "124 500,00 лв." : "BGN 124,500.00",
                bulgarian ? "118 275,00 лв." : "BGN 118,275.00",
                "list-" + words.language() + ".html");
    }
}
