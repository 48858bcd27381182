package org.vestnik.cli;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.language.Language;
import org.vestnik.publicity.Provenance;
import org.vestnik.publicity.Support;
import org.vestnik.publicity.Wording;

/** What a report shows of the site itself: the words of its strips, its pages, pictures of them. */
record ReportProof(ReportWords words, Markup out) {
    /** So that a report of ten thousand articles can still be printed. */
    private static final int MOST_PAGES = 40;

    private static final int NARROW = 600;

    void strips(List<Support> strips, List<Language> languages) {
        if (strips.isEmpty()) {
            return;
        }
        out.raw("<section>\n").element("h2", words.say("strip"));
        out.element("p class=\"intro\"", words.say("strip.about"));
        out.raw("<table class=\"words\">\n<thead>\n<tr>");
        for (String column : List.of("language", "words", "origin")) {
            out.inline("th scope=\"col\"", words.say("column." + column));
        }
        out.raw("</tr>\n</thead>\n<tbody>\n");
        for (Support strip : strips) {
            String whose = strips.size() > 1 ? strip.fund() + ", " + strip.period().id() : "";
            for (Language language : languages) {
                strip(strip, language, whose.replace('-', '\u2013'));
            }
        }
        out.raw("</tbody>\n</table>\n</section>\n");
    }

    private void strip(Support strip, Language page, String whose) {
        for (Wording wording : strip.wordings(page)) {
            out.raw("<tr><th scope=\"row\">").text(words.nameOf(page));
            if (!whose.isEmpty()) {
                out.raw("\n").inline("small", whose);
            }
            out.raw("</th><td>");
            out.inline("bdi lang=\"" + wording.language().code() + "\"", wording.text());
            out.raw("</td><td>").text(words.provenance(wording.provenance()));
            if (wording.provenance() != Provenance.OWN) {
                out.raw(" ").inline("small lang=\"en\"", wording.source());
            }
            out.raw("</td></tr>\n");
        }
    }

    void pages(Map<String, Set<String>> pages) {
        if (pages.isEmpty()) {
            return;
        }
        int all = pages.values().stream().mapToInt(Set::size).sum();
        out.raw("<section>\n").element("h2", words.say("pages"));
        out.element("p class=\"intro\"", words.say("pages.about", words.number(all)));
        pages.forEach(this::pages);
        out.raw("</section>\n");
    }

    private void pages(String template, Set<String> paths) {
        out.raw("<h3>").inline("code", template).text(": " + words.number(paths.size()));
        out.raw("</h3>\n<ul class=\"pages\">\n");
        paths.stream().limit(MOST_PAGES).forEach(path -> out.element("li", path));
        if (paths.size() > MOST_PAGES) {
            String more = words.number(paths.size() - MOST_PAGES);
            out.element("li", words.say("pages.more", more));
        }
        out.raw("</ul>\n");
    }

    void pictures(List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        out.raw("<section>\n").element("h2", words.say("pictures"));
        out.raw("<div class=\"pictures\">\n");
        pictures.forEach(this::picture);
        out.raw("</div>\n</section>\n");
    }

    private void picture(Picture picture) {
        String kind = picture.width() < NARROW ? "narrow" : "wide";
        String caption = words.say("picture", picture.caption(), picture.width(), picture.height());
        out.raw("<figure class=\"" + kind + "\">\n<img alt=\"").text(caption);
        out.raw("\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\" src=\"");
        out.raw("data:image/png;base64,");
        out.raw(Base64.getEncoder().encodeToString(picture.png())).raw("\">\n");
        out.element("figcaption", caption).raw("</figure>\n");
    }
}
