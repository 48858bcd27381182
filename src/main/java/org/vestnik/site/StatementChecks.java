package org.vestnik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.AccessibilityStatement;
import org.vestnik.content.Contact;
import org.vestnik.content.Library;
import org.vestnik.content.PrivacyNotice;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.SiteReader;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publicity.Authorities.Role;

/** What is missing from the statements of a site, and what has grown old. */
final class StatementChecks {
    private static final Place SITE = Place.of(SiteReader.FILE);

    private final SiteConfig site;
    private final LocalDate today;
    private final Problems problems = new Problems();

    private StatementChecks(SiteConfig site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /**
     * @param library what visitors see
     * @param ownCode a file of the author's that could do what our code does not
     */
    static List<Problem> problems(Library library, LocalDate today, Optional<String> ownCode) {
        StatementChecks checks = new StatementChecks(library.site(), today);
        Optional<AccessibilityStatement> said = library.site().statements().accessibility();
        said.ifPresent(checks::accessibility);
        // A site of which nobody says whose it is, has nobody who could owe a statement.
        boolean owed = !library.site().contact().organisation().isEmpty();
        if (owed && said.isEmpty() && !isWritten(ListKind.ACCESSIBILITY, library)) {
            checks.problems.add(SiteRule.STATEMENT_MISSING.at(SITE));
        }
        if (!isWritten(ListKind.PRIVACY, library)) {
            checks.privacy(ownCode);
        }
        return checks.problems.sorted();
    }

    private static boolean isWritten(ListKind kind, Library library) {
        return library.pages().stream()
                .anyMatch(page -> page.folder().equals(Statements.folder(kind)));
    }

    private void privacy(Optional<String> ownCode) {
        PrivacyNotice notice = site.statements().privacy();
        if (notice.off()) {
            return;
        }
        boolean known = !Statements.controller(site).isEmpty();
        if (!known && !site.contact().isEmpty()) {
            problems.add(SiteRule.PRIVACY_MISSING.at(SITE));
        }
        if (known) {
            ownCode.ifPresent(file -> problems.add(SiteRule.PRIVACY_CLAIMS.at(Place.of(file))));
        }
    }

    private void accessibility(AccessibilityStatement said) {
        if (said.organisation().isEmpty() && site.contact().organisation().isEmpty()) {
            lacks("organisation", said);
        }
        Contact contact = said.contact().orElse(site.contact());
        if (contact.email().isEmpty() && contact.phone().isEmpty()) {
            lacks("contact", said);
        }
        boolean known =
                Statements.authority(site, Role.ACCESSIBILITY, Language.ENGLISH).isPresent();
        if (!known && said.enforcement().isEmpty()) {
            lacks("enforcement", said);
        }
        if (said.preparation().byOthers().isEmpty()) {
            lacks("method", said);
        }
        said.preparation().last().ifPresentOrElse(d -> age(d, said), () -> lacks("day", said));
    }

    private void lacks(String what, AccessibilityStatement said) {
        problems.add(SiteRule.STATEMENT_LACKS.at(said.place()).variant(what));
    }

    // The Decision wants the statement looked at once a year.
    private void age(LocalDate last, AccessibilityStatement said) {
        if (last.isAfter(today)) {
            problems.add(SiteRule.STATEMENT_FUTURE.at(said.day(), last));
        } else if (last.plusYears(1).isBefore(today)) {
            problems.add(SiteRule.STATEMENT_OLD.at(said.day(), last));
        }
    }
}
