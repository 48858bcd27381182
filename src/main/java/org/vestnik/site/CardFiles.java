package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.SiteReader;
import org.vestnik.content.Translation;
import org.vestnik.files.Parallel;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Language;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/** The social cards as files, each under the address of its page. */
record CardFiles(Edition edition, SocialCards cards) implements Shelf {
    /** {@code cards/ADDRESS-HASH.jpg}: the address tells whose card it is. */
    @Override
    public Optional<SiteFile> file(String path) {
        int dash = path.lastIndexOf('-');
        if (!path.startsWith(SocialCards.FOLDER) || dash < 0 || !cards.areWanted()) {
            return Optional.empty();
        }
        String address = path.substring(SocialCards.FOLDER.length(), dash) + "/";
        return edition.at(Relative.file(address), cards::file)
                .flatMap(card -> card)
                .or(() -> ofSite(address))
                .filter(file -> file.path().equals(path));
    }

    private Optional<SiteFile> ofSite(String address) {
        return edition.site().languages().stream()
                .filter(language -> edition.addresses().home(language).equals(address))
                .findFirst()
                .flatMap(cards::file);
    }

    @Override
    public void plan(SitePlan plan, Problems problems, Parallel parallel) {
        if (!cards.areWanted()) {
            return;
        }
        for (Language language : edition.site().languages()) {
            cards.file(language).ifPresent(card -> plan.add(card, Place.of(SiteReader.FILE)));
        }
        parallel.map(edition.articles(), article -> plan.ask(() -> of(article))).stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .forEach(owned -> plan.add(owned.file(), owned.owner()));
    }

    /** A card and the text that it tells of. */
    private record Owned(SiteFile file, Place owner) {}

    private List<Owned> of(Article article) {
        List<Owned> owned = new ArrayList<>();
        for (Translation text : article.translations()) {
            if (!edition.addresses().of(text).isEmpty()) {
                cards.file(article, text)
                        .ifPresent(card -> owned.add(new Owned(card, text.place())));
            }
        }
        return owned;
    }
}
