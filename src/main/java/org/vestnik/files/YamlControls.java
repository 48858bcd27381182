package org.vestnik.files;

import java.util.Locale;
import org.vestnik.problem.Problems;

/** Characters that cannot be seen, which YAML forbids or takes for ends of lines. */
final class YamlControls {
    private YamlControls() {}

    /** The text with a space for each of them; the forbidden ones are reported. */
    static YamlText replaced(YamlText text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.at(i)) || isBreak(text.at(i))) {
                return text.with(replacedFrom(i, text, problems));
            }
        }
        return text;
    }

    private static int[] replacedFrom(int start, YamlText text, Problems problems) {
        int[] points = text.points();
        int reported = -1;
        for (int i = start; i < points.length; i++) {
            boolean forbidden = isForbidden(points[i]);
            // One report a line is enough.
            if (forbidden && text.lineOf(i) != reported) {
                reported = text.lineOf(i);
                String code = String.format(Locale.ROOT, "U+%04X", points[i]);
                problems.add(SourceRule.YAML_CONTROL.at(text.place(i, i + 1), code));
            }
            if (forbidden || isBreak(points[i])) {
                points[i] = ' ';
            }
        }
        return points;
    }

    // spec: YAML 1.2.2, 5.1, the printable characters.
    private static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7F && c < 0xA0 && c != 0x85
                || c >= 0xD800 && c < 0xE000
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    // YAML 1.1 ended lines with them, YAML 1.2 does not; Word and web pages paste them into texts.
    private static boolean isBreak(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
