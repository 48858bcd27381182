package org.vestnik.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * How the Union supports a project: what its strip says, and what is to be said about that.
 *
 * @param fund as the author wrote it
 */
public record Support(Period period, Relation relation, String fund) {

    /**
     * The words for the pages of a language. They stand together under one mark of language, so if
     * one of them is known only in English, all are English; an unknown fund stays as written.
     */
    public StripWords in(Language page) {
        boolean known =
                statement(page).isIn(page) && fundName(page).map(n -> n.isIn(page)).orElse(true);
        Language language = known ? page.base() : Language.ENGLISH;
        return new StripWords(
                period.shows(StripPart.UNION) ? Statement.union(language).text() : "",
                period.shows(StripPart.STATEMENT) ? statement(language).text() : "",
                period.shows(StripPart.FUND)
                        ? fundName(language).map(Wording::text).orElse(fund)
                        : "",
                language);
    }

    /** The texts of the strip on the pages of a language, with what is known of each. */
    public List<Wording> wordings(Language page) {
        Language language = in(page).language();
        List<Wording> wordings = new ArrayList<>(List.of(statement(language)));
        fundName(language).ifPresent(wordings::add);
        return List.copyOf(wordings);
    }

    /** Everything that the author should know about it, for the languages of the site. */
    public List<Problem> problems(List<Language> pages, Place place) {
        List<Problem> found = new ArrayList<>();
        if (Fund.named(fund).isEmpty() && !fund.isBlank()) {
            found.add(unknownFund(place));
        }
        for (Language page : pages) {
            if (!statement(page).isIn(page)) {
                found.add(PublicityRule.STATEMENT_IN_ENGLISH.at(place, page));
            } else if (!fundName(page).map(name -> name.isIn(page)).orElse(true)) {
                found.add(PublicityRule.FUND_IN_ENGLISH.at(place, fund, page));
            }
        }
        return found;
    }

    private Problem unknownFund(Place place) {
        Optional<String> nearest = Fund.nearest(fund);
        return nearest.isPresent()
                ? PublicityRule.FUND_UNKNOWN.at(place, fund, nearest.get()).variant("nearest")
                : PublicityRule.FUND_UNKNOWN.at(place, fund, String.join(", ", Fund.ids()));
    }

    private Wording statement(Language page) {
        return period.shows(StripPart.UNION) ? Statement.union(page) : Statement.of(page, relation);
    }

    /** Empty where the period shows no fund, or nobody knows it. */
    private Optional<Wording> fundName(Language page) {
        return Optional.of(fund)
                .filter(written -> period.shows(StripPart.FUND))
                .flatMap(Fund::named)
                .map(known -> known.name(page));
    }
}
