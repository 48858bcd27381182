package org.vestnik.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.site.ArticleList.Key;

/**
 * Finds the pages that search engines may show: all but those of what is missing or has moved, and
 * but the later pages of lists, which show what is found on other pages.
 */
final class SiteUrls {
    private final Edition edition;
    private final Alternates alternates;
    private final List<SiteUrl> urls = new ArrayList<>();

    private SiteUrls(Edition edition) {
        this.edition = edition;
        this.alternates = new Alternates(edition);
    }

    /** By address. They hold nothing that changes while front matters and addresses do not. */
    static List<SiteUrl> of(Edition edition) {
        SiteUrls found = new SiteUrls(edition);
        found.homes();
        edition.site().languages().forEach(found::lists);
        edition.articles().forEach(found::article);
        found.urls.sort(Comparator.comparing(SiteUrl::address));
        return List.copyOf(found.urls);
    }

    /** The choice of languages stands in the set of the homes, so it is listed with them. */
    private void homes() {
        Map<String, String> homes = alternates.of(edition.addresses().homes());
        if (edition.site().languages().size() > 1) {
            urls.add(new SiteUrl("", homes, Optional.empty()));
        }
        for (String home : edition.addresses().homes().values()) {
            urls.add(new SiteUrl(home, homes, Optional.empty()));
        }
    }

    private void lists(Language language) {
        ListNames names = new ListNames(edition);
        for (Key key : edition.addresses().lists().keys(language)) {
            Map<Language, String> addresses = names.addresses(key, 1);
            Map<String, String> others = alternates.of(addresses);
            urls.add(new SiteUrl(addresses.get(language), others, Optional.empty()));
        }
    }

    private void article(Article article) {
        Map<Language, String> addresses = edition.addresses().of(article);
        Map<String, String> others = alternates.of(addresses);
        for (Translation text : article.translations()) {
            Optional.ofNullable(addresses.get(text.language()))
                    .ifPresent(a -> urls.add(new SiteUrl(a, others, Optional.of(text))));
        }
    }
}
