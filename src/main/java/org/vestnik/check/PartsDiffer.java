package org.vestnik.check;

import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;
import org.vestnik.site.Inspection;

/**
 * Photos, headings or links that one language has more of than the other, in texts of like length:
 * said once for a translation, of what weighs most.
 */
final class PartsDiffer implements SiteCheck {
    @Override
    public CheckRule rule() {
        return CheckRule.PARTS_DIFFER;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        for (Article article : site.everything()) {
            Translation lead = article.lead();
            article.translations().stream()
                    .skip(1)
                    .filter(text -> !text.facts().draft())
                    .flatMap(text -> problem(lead, site.text(lead), text, site.text(text)).stream())
                    .forEach(problems::add);
        }
    }

    private Optional<Problem> problem(
            Translation lead, MarkdownText original, Translation text, MarkdownText read) {
        if (Abridged.of(original, read) != Abridged.NEITHER) {
            return Optional.empty();
        }
        return problem(lead, text, photos(original), photos(read))
                .or(
                        () ->
                                problem(lead, text, original.headings(), read.headings())
                                        .map(found -> lighter(found, "headings")))
                .or(
                        () ->
                                problem(lead, text, links(original), links(read))
                                        .map(found -> lighter(found, "links")));
    }

    private Optional<Problem> problem(
            Translation lead, Translation text, List<?> original, List<?> own) {
        return original.size() == own.size()
                ? Optional.empty()
                : Optional.of(
                        rule().at(
                                        text.place(),
                                        name(lead),
                                        original.size(),
                                        name(text),
                                        own.size()));
    }

    private static Problem lighter(Problem found, String variant) {
        return Weighed.as(found.variant(variant), Severity.NOTE);
    }

    private static List<?> photos(MarkdownText text) {
        return text.slots().stream()
                .filter(PhotoSlot.class::isInstance)
                .flatMap(slot -> ((PhotoSlot) slot).pictures().stream())
                .toList();
    }

    private static List<?> links(MarkdownText text) {
        return text.slots().stream().filter(LinkSlot.class::isInstance).toList();
    }

    private static String name(Translation text) {
        return text.file().substring(text.file().lastIndexOf('/') + 1);
    }
}
