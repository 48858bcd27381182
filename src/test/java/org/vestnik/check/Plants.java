package org.vestnik.check;

import static org.vestnik.check.Plant.Where.BODY;
import static org.vestnik.check.Plant.Where.FRONT;
import static org.vestnik.check.Plant.Where.PROSE;

import java.util.List;
import java.util.function.Function;
import org.vestnik.check.Planted.Spot;

/** What people get wrong in words, links, photos and figures. */
final class Plants {
    private static final String BG = "content/.*/bg\\.md";
    private static final String EN = "content/.*/en\\.md";

    /**
     * The English texts that have a Bulgarian one beside them; but for one that says “seventy” in
     * words, which the rule rightly takes for what may stand in any number from 70 on.
     */
    private static final String PAIR = "content/(?!.*(?:postcard|door-to-door)).*/en\\.md";

    private static final String ANY = "content/.*/(?:bg|en)\\.md";
    private static final String ARTICLE = "content/articles/.*/(?:bg|en)\\.md";
    private static final String LEAD = "content/articles/.*/bg\\.md";
    private static final String SITE = "content/site\\.yaml";

    private static final String MONTH =
            "(?:януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември)";
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)";

    /** Between two sentences of a paragraph. */
    private static final String GAP = "(?<=\\p{L}{3}\\.) (?=\\p{Lu}\\p{L}+ \\p{L})";

    /** Those of which three are put in, each time the next one. */
    static final List<List<Plant>> OFTEN =
            List.of(
                    List.of(
                            words("mixed-script", BG, "(?<=\\p{L}{2})а(?=\\p{L}{2})", s -> "a"),
                            words("mixed-script", EN, "(?<=[a-z]{2})o(?=[a-z]{2})", s -> "о"),
                            words("mixed-script", BG, "(?<= )С(?=\\p{Ll}{3})", s -> "C")),
                    List.of(
                            words("doubled-word", BG, "(?<= )\\p{Ll}{2,}(?= )", Slips::twice),
                            words("doubled-word", EN, "(?<= )[a-z]{2,}(?= )", Slips::twice)),
                    List.of(
                            words(
                                    "ordinal-ending",
                                    BG,
                                    "\\b(?:[5-9]|1\\d|2[05-9]|30)(?= " + MONTH + ")",
                                    s -> s.group() + "-ти")),
                    List.of(
                            words("capital-month", BG, "(?<=\\d )" + MONTH, Slips::capital),
                            words(
                                    "capital-month",
                                    BG,
                                    "(?<= в )(?:понеделник|вторник|сряда|събота|неделя)",
                                    Slips::capital)),
                    List.of(
                            words("date-unclear", BG, "\\d{1,2} " + MONTH, s -> "12.05.24 г."),
                            words("date-unclear", BG, "\\d{1,2} " + MONTH, s -> "31.04.2024 г."),
                            words("date-unclear", EN, "\\d{1,2} " + MONTHS, s -> "05/12/2024")),
                    List.of(
                            words(
                                    "possessive-i",
                                    BG,
                                    "(?<=\\p{L} )(?:ѝ|му|им|си)(?=[ .,])",
                                    s -> "й")),
                    List.of(
                            words("space-marks", ANY, "(?<=\\p{L}{2}),(?= )", s -> " ,"),
                            words("space-marks", ANY, "(?<=\\p{L}{3}), (?=\\p{L}{3})", s -> ","),
                            words("space-marks", BG, "(?<=\\d{4}) г\\.", s -> "г.")),
                    List.of(
                            words("numero-sign", BG, GAP, s -> Slips.said("Заповедта е No %d.", s)),
                            words(
                                    "numero-sign",
                                    BG,
                                    GAP,
                                    s -> Slips.said("Има я в писмо N: %d.", s))),
                    List.of(
                            words("inline-bullets", ANY, "^(?=[\\p{L}„“])", s -> "• "),
                            words(
                                    "inline-bullets",
                                    BG,
                                    GAP,
                                    s -> " Остават: • чаят; • столовете; • ключът. ")),
                    List.of(
                            words("exclamation-marks", ANY, "(?<=\\p{L})\\.(?= |$)", s -> "!!!"),
                            words("exclamation-marks", ANY, "(?<=\\p{L})\\?(?= |$)", s -> "??")),
                    List.of(words("all-capitals", ANY, "^\\p{L}+(?: \\p{L}+){5,}", Slips::loud)),
                    List.of(words("long-sentence", ANY, "^.{400,}$", Slips::breathless)),
                    List.of(
                            in(
                                    BODY,
                                    "link-words",
                                    ANY,
                                    "(?<=\\[)\\p{L}[^\\]\\[]+(?=\\]\\()",
                                    s -> s.isBulgarian() ? "тук" : "click here")),
                    List.of(
                            words(
                                    "number-spelling",
                                    ANY,
                                    GAP,
                                    s -> " BG05SFPR002-2.012 -0948- C01. "),
                            words(
                                    "number-spelling",
                                    ANY,
                                    GAP,
                                    s -> " ВG05SFPR002-2.012-0948-C01. ")),
                    List.of(
                            words(
                                    "name-spelling",
                                    BG,
                                    GAP,
                                    s -> " Плаща община " + Slips.slip("Дренополе", s) + ". "),
                            words(
                                    "name-spelling",
                                    EN,
                                    GAP,
                                    s ->
                                            " So says the Municipality of "
                                                    + Slips.slip("Valdemirlo", s)
                                                    + ". "),
                            words(
                                    "name-spelling",
                                    BG,
                                    GAP,
                                    s -> " Това е Европейския Социален Фонд плюс. ")),
                    List.of(
                            words(
                                    "wrong-quotes",
                                    BG,
                                    "„([^„“]{5,60})“",
                                    s -> "“" + s.group(1) + "”"),
                            words(
                                    "wrong-quotes",
                                    EN,
                                    "“([^“”]{5,60})”",
                                    s -> "„" + s.group(1) + "“")),
                    List.of(words("wrong-language", ANY, "^.{100,}$", Slips::untranslated)),
                    List.of(
                            words("hyphen-dash", BG, "(?<=\\p{L}{3}) – (?=\\p{L}{5})", s -> " -"),
                            words("hyphen-dash", EN, "(?<=[a-z]{3}), (?=the |as )", s -> "- ")),
                    List.of(
                            in(
                                    BODY,
                                    "link-broken",
                                    ANY,
                                    "(?<=\\p{L})(?=/(?:bg|en)\\.md)",
                                    s -> "x"),
                            in(
                                    BODY,
                                    "link-broken",
                                    ANY,
                                    "(?<=\\()programa(?=\\.pdf)",
                                    s -> "plan")),
                    List.of(
                            in(BODY, "anchor-unknown", ANY, "(?<=\\.md#)[^)]+", s -> "kray"),
                            in(
                                    BODY,
                                    "anchor-unknown",
                                    ANY,
                                    "(?<=[a-z]{4}(?<!accessibility)/(?:bg|en)\\.md)(?=\\))",
                                    s -> "#x")),
                    List.of(
                            in(
                                    BODY,
                                    "link-case",
                                    ANY,
                                    "(?<=/)(?!acc)[a-z](?=[a-z-]+/..\\.md)",
                                    Slips::capital)),
                    List.of(
                            alt("alt-missing", s -> "    # later"),
                            alt("alt-missing", s -> "    alt: \"\"")),
                    List.of(
                            alt("alt-says-nothing", Slips::name),
                            alt(
                                    "alt-says-nothing",
                                    s -> "    alt: " + (s.isBulgarian() ? "Снимка" : "Photo"))),
                    List.of(alt("alt-repeats", Slips::caption)),
                    List.of(alt("words-untranslated", Slips::otherAlt)),
                    List.of(
                            in(BODY, "heading-skipped", ANY, "^## ", Slips::deeper)
                                    .alone("heading")),
                    List.of(in(BODY, "table-no-header", ANY, "^\\| .*\\|$", Slips::beheaded)),
                    List.of(
                            in(
                                            PROSE,
                                            "facts-differ",
                                            PAIR,
                                            "(?<![\\d,.:-])[2-8]\\d(?= [a-z])",
                                            Slips::more)
                                    .once(),
                            in(PROSE, "facts-differ", PAIR, "\\d+(?= " + MONTHS + ")", Slips::more)
                                    .once()),
                    List.of(
                            in(BODY, "parts-differ", PAIR, "^!\\[\\]\\(.*\\)$", s -> "").once(),
                            in(BODY, "parts-differ", PAIR, "^## .*", Slips::demoted).once(),
                            in(
                                            BODY,
                                            "parts-differ",
                                            PAIR,
                                            "\\[([^\\]^]+)\\]\\([^)]+\\)",
                                            s -> s.group(1))
                                    .once()));

    /** Those of which one is put in. */
    static final List<Plant> ONCE =
            List.of(
                    in(
                                    FRONT,
                                    "translation-outdated",
                                    EN,
                                    "$",
                                    s -> Slips.mark(s, "translated-from: 0a0a0a0a"))
                            .below(1),
                    in(
                                    FRONT,
                                    "tags-count",
                                    EN,
                                    "$",
                                    s -> Slips.mark(s, "tags: [one, two, three, four, five]"))
                            .below(1),
                    in(
                            FRONT,
                            "title-repeats",
                            "content/articles/2025/.*",
                            "^title: .*",
                            Slips::title),
                    in(FRONT, "unknown-type", LEAD, "(?<=^type: )\\w+", s -> "event"),
                    in(FRONT, "unknown-partner", LEAD, "(?<=^partners: \\[)(?=[a-z])", s -> "x"),
                    in(FRONT, "unknown-key", ARTICLE, "^    c(?=aption:)", s -> "    k")
                            .alone("photo"),
                    in(
                            FRONT,
                            "date-impossible",
                            LEAD,
                            "(?<=^date: 2024-)\\d\\d-\\d\\d",
                            s -> "02-30"),
                    in(FRONT, "end-before-start", LEAD, "(?<=^  end: )202[45]", s -> "2021"),
                    in(
                                    FRONT,
                                    "photo-missing",
                                    LEAD,
                                    "(?<=^  )\\w+(?=\\.jpg:)",
                                    s -> s.group() + "x")
                            .alone("photo"),
                    in(FRONT, "budget-sum", SITE, "243440", s -> "244340"),
                    in(
                            FRONT,
                            "project-number-untidy",
                            SITE,
                            "(?<=number: BG05SFPR002)-",
                            s -> " - "),
                    words("partners-differ", BG, GAP, Slips::guest).alone("partner"));

    private Plants() {}

    private static Plant in(
            Plant.Where where, String code, String files, String find, Function<Spot, String> to) {
        return Plant.in(where, code, files, find, to);
    }

    private static Plant words(
            String code, String files, String find, Function<Spot, String> instead) {
        return in(PROSE, code, files, find, instead);
    }

    private static Plant alt(String code, Function<Spot, String> instead) {
        return in(FRONT, code, ARTICLE, "^    alt: .*", spot -> Slips.ofPhoto(spot, instead))
                .anywhere()
                .alone("photo");
    }
}
