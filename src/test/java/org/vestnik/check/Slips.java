package org.vestnik.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vestnik.check.Planted.Spot;

/** How a hand slips: what is put in the place of words; null where a place will not do. */
final class Slips {
    private Slips() {}

    /** The picture that a film begins with needs no words of its own: the film has a title. */
    static String ofPhoto(Spot spot, Function<Spot, String> slip) {
        String name = spot.line(-1).strip().replace(":", "");
        return spot.demo().has("poster=" + name) ? null : slip.apply(spot);
    }

    /** A few words are rightly said twice. */
    static String twice(Spot spot) {
        String word = spot.group();
        return List.of("had", "that", "very", "long", "много", "едва").contains(word)
                ? null
                : word + " " + word;
    }

    static String capital(Spot spot) {
        return spot.group().substring(0, 1).toUpperCase(Locale.ROOT) + spot.group().substring(1);
    }

    static String said(String sentence, Spot spot) {
        return " " + String.format(Locale.ROOT, sentence, 100 + spot.random().nextInt(900)) + " ";
    }

    static String loud(Spot spot) {
        return spot.group().toUpperCase(Locale.ROOT);
    }

    static String breathless(Spot spot) {
        String and = spot.isBulgarian() ? " и " : " and ";
        return spot.group()
                        .substring(0, spot.group().length() - 1)
                        .replaceAll("[.?!:;…]+[“”]? ", and)
                + ".";
    }

    /** Two letters within the word that have changed places. */
    static String slip(String word, Spot spot) {
        int at = 1 + spot.random().nextInt(word.length() - 3);
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    /** A paragraph of the other language that nobody has translated. */
    static String untranslated(Spot spot) {
        if (spot.group().contains("](")) {
            return null;
        }
        List<String> lines =
                spot.demo().prose(spot.otherFile()).stream()
                        .filter(line -> line.matches("[^„“”]{100,}"))
                        .toList();
        return lines.isEmpty() ? null : lines.get(spot.random().nextInt(lines.size()));
    }

    static String name(Spot spot) {
        String name = spot.line(-1).strip().replaceAll("\\.jpe?g:$", "");
        return name.matches(".*(?:\\d|-.*-).*") ? "    alt: " + name : null;
    }

    static String caption(Spot spot) {
        String next = spot.line(1);
        return next.startsWith("    caption:") ? next.replace("caption:", "alt:") : null;
    }

    static String otherAlt(Spot spot) {
        List<String> other = spot.isBulgarian() ? List.of() : spot.other();
        int at = other.indexOf(spot.line(-1));
        return at < 0 || !other.get(at + 1).startsWith("    alt: ") ? null : other.get(at + 1);
    }

    static String beheaded(Spot spot) {
        return spot.line(1).startsWith("|--") ? spot.group().replaceAll("[^|]+", "  ") : null;
    }

    /** Two levels below the heading before it. */
    static String deeper(Spot spot) {
        int away = -1;
        while (!spot.line(away).isEmpty() || !spot.line(away - 1).isEmpty()) {
            if (spot.line(away).startsWith("###")) {
                return null;
            }
            away--;
        }
        return "#### ";
    }

    /** A heading that has become a paragraph, unless something leads there. */
    static String demoted(Spot spot) {
        String words = spot.group().substring("## ".length());
        String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d ]", "");
        return spot.demo().has("#" + slug.replace(' ', '-')) ? null : words;
    }

    /** A figure that neither text says, in the place of one that this text says once. */
    static String more(Spot spot) {
        int more = Integer.parseInt(spot.group()) + 1;
        String number = "(?<!\\d)" + spot.group() + "(?!\\d)";
        boolean once = spot.count(number) == 1 && spot.count("(?<!\\d)" + more + "(?!\\d)") == 0;
        return once && more != 32 ? String.valueOf(more) : null;
    }

    /** A sentence that names a partner of whom the other language says nothing. */
    static String guest(Spot spot) {
        String other = String.join(" ", spot.other());
        boolean known = other.matches("(?is).*(?:finestra|accesa|social|cooperative).*");
        return other.isEmpty() || known ? null : " Дойде и Социална кооперация „Финестра Ачеза“. ";
    }

    /** A line more, below the title of a translation. */
    static String mark(Spot spot, String line) {
        boolean title = spot.line(0).startsWith("title: ") && !spot.other().isEmpty();
        return title ? "\n" + line : null;
    }

    static String title(Spot spot) {
        String file = "content/articles/2024/kick-off/" + spot.language() + ".md";
        return spot.demo().line(file, 1);
    }
}
