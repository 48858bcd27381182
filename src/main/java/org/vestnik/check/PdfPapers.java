package org.vestnik.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.Slot;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;

/**
 * PDF files that an article offers, as attachments or by a link beside its text, or that lie in
 * static/, and that people with a screen reader cannot use: without tags, a title or a language (EN
 * 301 549, chapter 10).
 */
final class PdfPapers implements SiteCheck {
    private static final String STATIC = "content/static";

    @Override
    public CheckRule rule() {
        return CheckRule.PDF_UNTITLED;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, SourceFile> papers = new TreeMap<>(site.sources().under(STATIC));
        papers.keySet().removeIf(path -> !isPdf(path));
        for (Article article : site.everything()) {
            for (Translation text : article.translations()) {
                text.attachments().keySet().forEach(name -> add(site, article, name, papers));
                for (Slot slot : site.text(text).slots()) {
                    if (slot instanceof LinkSlot link) {
                        add(site, article, link.target(), papers);
                    }
                }
            }
        }
        List<SourceFile> files = List.copyOf(papers.values());
        List<PdfLook> looks = parallel.map(files, file -> PdfLook.at(site, file));
        for (int i = 0; i < files.size(); i++) {
            report(Place.of(files.get(i).path()), looks.get(i), problems);
        }
    }

    private static void add(
            Inspection site, Article article, String name, Map<String, SourceFile> papers) {
        if (isPdf(name)) {
            String plain = name.startsWith("./") ? name.substring(2) : name;
            site.sources()
                    .file(article.folder() + "/" + plain)
                    .ifPresent(file -> papers.put(file.path(), file));
        }
    }

    private static boolean isPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static void report(Place place, PdfLook look, Problems problems) {
        if (!look.readable()) {
            return;
        }
        if (look.title().isEmpty()) {
            problems.add(CheckRule.PDF_UNTITLED.at(place));
        } else if (look.titleIsFile()) {
            problems.add(CheckRule.PDF_UNTITLED.at(place, look.title()).variant("draft"));
        }
        // Who makes it anew with tags gives it a language as well.
        if (!look.tagged()) {
            problems.add(CheckRule.PDF_UNTAGGED.at(place));
        } else if (look.language().isEmpty()) {
            problems.add(CheckRule.PDF_LANGUAGE.at(place));
        }
    }
}
