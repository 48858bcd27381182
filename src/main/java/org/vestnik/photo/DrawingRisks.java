package org.vestnik.photo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * What in a drawing would act on a visitor or fetch something from elsewhere; each kind is reported
 * where it is met first. Not thread-safe.
 */
final class DrawingRisks {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Elements of HTML that fetch or send something, or change where links lead. */
    private static final Set<String> ACTING =
            Set.of(
                    "applet",
                    "base",
                    "embed",
                    "form",
                    "frame",
                    "frameset",
                    "iframe",
                    "link",
                    "meta",
                    "object",
                    "portal");

    private static final Set<String> LOADING =
            Set.of("href", "src", "srcset", "poster", "data", "background", "base");

    /** Elements that may show a whole drawing, which then cannot act. */
    private static final Set<String> SHOWING = Set.of("image", "feimage", "img");

    /** Attributes with which an animation gives another attribute its value. */
    private static final Set<String> ANIMATED = Set.of("to", "from", "by", "values");

    private static final Pattern STYLE_IMPORT = Pattern.compile("@import\\b");
    private static final Pattern STYLE_ADDRESS =
            Pattern.compile("\\b(?:url|src|image|image-set|cross-fade)\\(([^)]*)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']*)[\"']");
    private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");

    /** A path that names the person at whose computer the drawing was made. */
    private static final Pattern HOME =
            Pattern.compile(
                    "(?i)(?:file:/*)?(?:[a-z]:[/\\\\]+(?:users|documents and settings)[/\\\\]"
                            + "|/home/|/users/)[^/\\\\]+[/\\\\].*",
                    Pattern.DOTALL);

    private static final int SHOWN = 60;

    private enum Kind {
        SCRIPT,
        EVENT,
        LINK,
        HTML,
        DECLARED,
        LOADS,
        PATH,
        BROKEN
    }

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Kind> met = EnumSet.noneOf(Kind.class);
    private int line;
    private int column;

    DrawingRisks(SourceFile file) {
        this.file = file;
    }

    /** Where in the file we are; both count from 1. */
    void at(int line, int column) {
        this.line = line;
        this.column = column;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** That the file is no drawing that can be read; line 0 where the place is not known. */
    void broken(String variant, int line, int column) {
        at(line, column);
        Problem problem = PhotoRule.DRAWING_BROKEN.at(place(), file.name());
        add(Kind.BROKEN, variant.isEmpty() ? problem : problem.variant(variant));
    }

    void loads(String address) {
        add(Kind.LOADS, PhotoRule.DRAWING_LOADS.at(place(), file.name(), seen(address)));
    }

    /** That a document type writes attributes into elements, be it by a detour. */
    void declared() {
        acts(Kind.DECLARED, "DOCTYPE");
    }

    /** Names are in small letters: a browser that takes the file for HTML makes no difference. */
    void element(String name, String space, boolean foreign) {
        if (name.equals("script")) {
            acts(Kind.SCRIPT, "<script>");
        } else if (ACTING.contains(name) && (foreign || XHTML.equals(space))) {
            acts(Kind.HTML, "<" + name + ">");
        }
    }

    void attribute(String element, String name, String value) {
        boolean setsEvent =
                name.equals("attributename")
                        && value.strip().toLowerCase(Locale.ROOT).startsWith("on");
        if (name.startsWith("on") || setsEvent) {
            acts(Kind.EVENT, setsEvent ? value.strip() : name);
        } else if (Address.acts(value) || ANIMATED.contains(name) && anyActs(value)) {
            acts(Kind.LINK, value);
        } else if (LOADING.contains(name)) {
            address(element, name, value);
        } else if (name.equals("srcdoc")) {
            acts(Kind.HTML, name);
        } else if (value.indexOf('(') >= 0 || name.equals("style")) {
            style(value);
        }
        if (HOME.matcher(value.strip()).matches()) {
            add(Kind.PATH, PhotoRule.DRAWING_PATH.at(place(), file.name(), seen(value)));
        }
    }

    private static boolean anyActs(String values) {
        for (String value : values.split(";")) {
            if (Address.acts(value)) {
                return true;
            }
        }
        return false;
    }

    private void address(String element, String name, String value) {
        if (Address.isDocument(value) && !SHOWING.contains(element)) {
            acts(Kind.LINK, value);
        } else if (!element.equals("a") && outside(name, value)) {
            loads(value);
        }
    }

    private static boolean outside(String name, String value) {
        if (!name.equals("srcset")) {
            return Address.isOutside(value);
        }
        for (String one : value.split(",")) {
            if (Address.isOutside(one)) {
                return true;
            }
        }
        return false;
    }

    /** A style sheet, or the value of an attribute that may point to something. */
    void style(String css) {
        String plain = StyleText.plain(css);
        if (STYLE_IMPORT.matcher(plain).find()) {
            loads("@import");
        }
        Matcher address = STYLE_ADDRESS.matcher(plain);
        while (address.find()) {
            String inside = address.group(1).strip();
            Matcher quoted = QUOTED.matcher(inside);
            boolean any = false;
            while (quoted.find()) {
                any = true;
                styleAddress(quoted.group(1));
            }
            if (!any) {
                styleAddress(inside.replaceFirst("^[\"']", ""));
            }
        }
    }

    private void styleAddress(String address) {
        if (Address.acts(address)) {
            acts(Kind.LINK, address);
        } else if (Address.isOutside(address)) {
            loads(address);
        }
    }

    /** An instruction that names a style sheet; one in XSLT would make another document of it. */
    void instruction(String text) {
        Matcher href = HREF.matcher(text);
        String address = href.find() ? href.group(1) : "";
        if (text.contains("xsl") || Address.isOutside(address) || Address.isDocument(address)) {
            loads(address.isEmpty() ? text : address);
        }
    }

    private void acts(Kind kind, String what) {
        String variant = kind.name().toLowerCase(Locale.ROOT);
        Problem problem = PhotoRule.DRAWING_ACTS.at(place(), file.name(), seen(what));
        add(kind, kind == Kind.SCRIPT ? problem : problem.variant(variant));
    }

    private void add(Kind kind, Problem problem) {
        if (met.add(kind)) {
            problems.add(problem);
        }
    }

    private Place place() {
        if (line < 1 || column < 1) {
            return Place.of(file.path());
        }
        int shown = codePoints(line, column);
        return new Place(file.path(), line, shown, shown);
    }

    /** The parser counts in chars, people in characters; it may stand behind the last of them. */
    private int codePoints(int line, int column) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String own = text.lines().skip(line - 1L).findFirst().orElse("");
        return own.codePointCount(0, Math.min(own.length(), column - 1)) + 1;
    }

    /** A value as a message shows it: on one line, and not too long. */
    private static String seen(String value) {
        String one = value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return one.codePointCount(0, one.length()) <= SHOWN
                ? one
                : one.substring(0, one.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
