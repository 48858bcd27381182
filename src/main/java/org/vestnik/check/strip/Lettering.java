package org.vestnik.check.strip;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Letters, effects and colours of the words beside the emblem. */
final class Lettering {
    private static final Tint BLUE = Tint.of(org.vestnik.publicity.Emblem.BLUE).orElseThrow();

    private final Look look;
    private final Faces faces;

    Lettering(Look look, Faces faces) {
        this.look = look;
        this.faces = faces;
    }

    void look() {
        for (Element words : look.sight().lettering()) {
            if (!look.screen().isPaper()) {
                font(words);
                effects(words);
                colour(words);
            }
        }
        look.sight().statement().ifPresent(this::letters);
    }

    private void font(Element words) {
        List<String> permitted = look.sight().period().fonts();
        Optional<Style.Value> family = look.style(words).get("font-family");
        String first = family.map(value -> faces.shown(value.text(), permitted)).orElse("serif");
        if (!faces.isPermitted(first, permitted)) {
            look.say(
                    StripRule.STRIP_FONT,
                    "",
                    family.map(Style.Value::by),
                    first,
                    String.join(", ", permitted));
        }
    }

    private void effects(Element words) {
        Style style = look.style(words);
        style.get("font-style").filter(v -> !v.is("normal")).ifPresent(this::effect);
        style.get("text-shadow").filter(v -> !v.is("none")).ifPresent(this::effect);
        style.get("font-variant")
                .or(() -> style.get("font-variant-caps"))
                .filter(v -> v.text().contains("caps"))
                .ifPresent(this::effect);
        for (String property : List.of("-webkit-text-stroke", "-webkit-text-stroke-width")) {
            style.get(property)
                    .filter(v -> !v.is("none") && !v.text().matches("0(px)?( .*)?"))
                    .ifPresent(this::effect);
        }
        style.get("text-emphasis")
                .or(() -> style.get("text-emphasis-style"))
                .filter(v -> !v.text().startsWith("none"))
                .ifPresent(this::effect);
        spaced(style, "letter-spacing", 0.08);
        spaced(style, "word-spacing", 0.5);
        // A line under an element is under all that is within it.
        for (Element e : Rendering.chain(words)) {
            Style around = look.style(e);
            around.own("text-decoration-line")
                    .filter(v -> !v.is("none") && !v.is("blink"))
                    .ifPresent(this::effect);
            around.own("background-clip").filter(v -> v.is("text")).ifPresent(this::effect);
            if (e != words
                    && (around.is("display", "inline-block")
                            || around.is("position", "absolute"))) {
                break;
            }
        }
    }

    private void spaced(Style style, String property, double ems) {
        OptionalDouble em = style.fontSize();
        style.get(property)
                .filter(v -> Math.abs(style.length(v).orElse(0)) > ems * em.orElse(1000))
                .ifPresent(this::effect);
    }

    private void effect(Style.Value value) {
        look.say(
                StripRule.STRIP_STYLE,
                "",
                Optional.of(value.by()),
                value.by().isUsual() ? name(value) : value.by().quoted());
    }

    private static String name(Style.Value value) {
        return value.by().property() + ": " + value.text();
    }

    private void colour(Element words) {
        Style style = look.style(words);
        Optional<Style.Value> value =
                style.get("-webkit-text-fill-color").or(() -> style.get("color"));
        Optional<Tint> ink = look.rendering().ink(words);
        if (ink.isPresent()
                && List.of(BLUE, Tint.BLACK, Tint.WHITE).stream().noneMatch(ink.get()::isLike)) {
            look.say(StripRule.STRIP_COLOUR, "words", value.map(Style.Value::by), ink.get().hex());
        }
    }

    /** Capitals are another wording. */
    private void letters(Element words) {
        look.style(words)
                .get("text-transform")
                .filter(
                        v ->
                                List.of("uppercase", "lowercase", "capitalize")
                                        .contains(v.text().toLowerCase(Locale.ROOT)))
                .ifPresent(
                        v ->
                                look.findings()
                                        .add(
                                                StripRule.STRIP_STATEMENT,
                                                "case",
                                                look.places().of(v.by()),
                                                v.by().quoted()));
    }

    /** The faces that a page brings along, and which of them are permitted ones by another name. */
    record Faces(List<Map<String, String>> faces) {
        /** What a browser finds first; the stand-ins of Arial on other machines are Arial. */
        String shown(String families, List<String> permitted) {
            List<String> names = CssScan.split(families, ',');
            return unquoted(names.get(0));
        }

        boolean isPermitted(String family, List<String> permitted) {
            String name = family.toLowerCase(Locale.ROOT);
            List<Map<String, String>> own =
                    faces.stream()
                            .filter(
                                    face ->
                                            unquoted(face.getOrDefault("font-family", ""))
                                                    .equalsIgnoreCase(family))
                            .toList();
            if (own.isEmpty()) {
                return isOf(name, permitted)
                        || name.equals("liberation sans")
                        || name.equals("arimo");
            }
            return own.stream().allMatch(face -> isPlain(face.getOrDefault("src", ""), permitted));
        }

        /**
         * The file or the face of the machine is named after a permitted one, or is our own cut.
         */
        private static boolean isPlain(String source, List<String> permitted) {
            for (String one : CssScan.split(source, ',')) {
                String inside = unquoted(CssScan.inner(one).strip()).toLowerCase(Locale.ROOT);
                String file = inside.substring(inside.lastIndexOf('/') + 1);
                boolean local = one.startsWith("local(");
                boolean ours =
                        file.matches("strip-[a-z-]+\\.woff2") || file.startsWith("liberation sans");
                if (!ours && !isOf(local ? inside : file, permitted)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isOf(String name, List<String> permitted) {
            return permitted.stream()
                    .map(font -> font.toLowerCase(Locale.ROOT))
                    .anyMatch(font -> name.matches("\\Q" + font + "\\E(?![a-z]).*"));
        }

        private static String unquoted(String name) {
            return name.strip().replaceAll("^[\"']|[\"']$", "");
        }
    }
}
