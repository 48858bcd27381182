package org.vestnik.check;

import java.util.List;
import org.vestnik.check.strip.StripLook;
import org.vestnik.files.Parallel;
import org.vestnik.files.SourceFile;
import org.vestnik.markdown.Judge;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.Inspection;
import org.vestnik.site.SamplePage;

/** All rules; a new one is one line here. */
public final class Checks {
    private static final List<WordCheck> WORDS =
            List.of(
                    new AllCapitals(),
                    new CapitalMonth(),
                    new DateUnclear(),
                    new DoubledWord(),
                    new ExclamationMarks(),
                    new HyphenDash(),
                    new InlineBullets(),
                    new LinkWords(),
                    new LongSentence(),
                    new MixedScript(),
                    new MoneyConverted(),
                    new NumberSpelling(),
                    new NumeroSign(),
                    new OrdinalEnding(),
                    new PossessiveI(),
                    new SpaceMarks(),
                    new WrongLanguage());

    private static final List<SiteCheck> SITE =
            List.of(
                    new AboutIncomplete(),
                    new AltRepeats(),
                    new BudgetCurrency(),
                    new ClaimBeforeAward(),
                    new DisclaimerMissing(),
                    new DisclaimerParaphrase(),
                    new Emblems(),
                    new EventUnreported(),
                    new FactsDiffer(),
                    new FundPeriod(),
                    new NameSpelling(),
                    new NearlySame(),
                    new PageHeavy(),
                    new PartnersDiffer(),
                    new PartsDiffer(),
                    new PdfPapers(),
                    new ProjectEnded(),
                    new SiteSilent(),
                    new TitleRepeats(),
                    new TranslationMissing(),
                    new TranslationOutdated(),
                    new WordsUntranslated());

    private static final Judge JUDGE = new Words(WORDS);

    private static final Recollection STRIPS = new Recollection("strips 1");

    private Checks() {}

    /** Looks at the words of texts while they are read; what it finds comes with the plan. */
    public static Judge judge() {
        return JUDGE;
    }

    /** What is found in the site as a whole, in the order of places. */
    public static List<Problem> of(Inspection site, Parallel parallel) {
        Problems problems = new Problems();
        SITE.forEach(check -> check.look(site, parallel, problems));
        new FrontWords(WORDS).look(site, problems);
        problems.addAll(strips(site, parallel));
        return problems.sorted();
    }

    /**
     * Remembered from one build to the next, as long as neither the pages nor the themes change.
     */
    private static List<Problem> strips(Inspection site, Parallel parallel) {
        List<SamplePage> pages = StripLook.pages(site);
        List<SourceFile> files = StripLook.files(site);
        return pages.isEmpty() || files.isEmpty()
                ? List.of()
                : STRIPS.of(
                        site,
                        files,
                        StripLook.ground(site, pages),
                        () -> StripLook.of(site, pages, parallel));
    }
}
