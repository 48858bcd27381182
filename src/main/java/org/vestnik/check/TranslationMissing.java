package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.content.Article;
import org.vestnik.content.Hidden;
import org.vestnik.files.Parallel;
import org.vestnik.language.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;
import org.vestnik.site.Inspection;

/**
 * An article or a standing page that lacks a language of the site; a draft is under way, and not
 * missing. A page is in the menu of every language, so that there it weighs more.
 */
final class TranslationMissing implements SiteCheck {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/-]+");

    @Override
    public CheckRule rule() {
        return CheckRule.TRANSLATION_MISSING;
    }

    @Override
    public void look(Inspection site, Parallel parallel, Problems problems) {
        Map<String, List<Hidden>> hidden =
                site.hidden().stream().collect(Collectors.groupingBy(Hidden::folder));
        for (Article article : site.everything()) {
            List<String> missing = new ArrayList<>();
            for (Language language : site.site().languages()) {
                List<Hidden> behind = hidden.getOrDefault(article.folder(), List.of());
                if (article.in(language).isEmpty() && !TranslationRow.isHidden(language, behind)) {
                    missing.add(language.code());
                }
            }
            if (!missing.isEmpty()) {
                problems.add(problem(site, article, missing));
            }
        }
    }

    private Problem problem(Inspection site, Article article, List<String> missing) {
        List<Language> languages = site.site().languages();
        String first = missing.get(0);
        boolean leads =
                languages.indexOf(Language.of(first))
                        < languages.indexOf(article.lead().language());
        String folder = typed(article.folder().substring("content/".length()));
        Problem problem =
                rule().at(
                                article.lead().place(),
                                article.lead().title(),
                                String.join(", ", missing),
                                folder,
                                first);
        Problem said =
                article.standing()
                        ? Weighed.as(problem.variant("page"), Severity.WARNING)
                        : problem;
        return leads
                ? said.withHint("translate-lead.hint", first, article.lead().language())
                : said;
    }

    /** As every shell takes it for one word. */
    private static String typed(String folder) {
        return PLAIN.matcher(folder).matches() ? folder : '"' + folder + '"';
    }
}
