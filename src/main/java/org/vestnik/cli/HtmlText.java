package org.vestnik.cli;

/** Text as it may stand in a page, between tags and in attribute values. */
final class HtmlText {
    private HtmlText() {}

    /** In ASCII alone, so that no shell that turns encodings can spoil the file. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().map(HtmlText::shown).forEach(point -> escape(point, out));
        return out.toString();
    }

    private static void escape(int point, StringBuilder out) {
        boolean plain = point >= ' ' && point < 0x7F && "&<>\"'".indexOf(point) < 0;
        if (plain) {
            out.append((char) point);
        } else {
            out.append("&#").append(point).append(';');
        }
    }

    /** Spec: HTML 13.2.3.5, no control, half letter or noncharacter may stand in a page. */
    private static int shown(int point) {
        boolean half = Character.getType(point) == Character.SURROGATE;
        boolean blank = point == '\n' || point == '\t';
        boolean none = point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
        return half || none || Character.isISOControl(point) && !blank ? 0xFFFD : point;
    }
}
