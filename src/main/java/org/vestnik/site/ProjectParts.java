package org.vestnik.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vestnik.content.Article;
import org.vestnik.content.Partner;
import org.vestnik.content.Project;
import org.vestnik.site.ArticleList.Key;

/**
 * What belongs to a project of site.yaml; to the id "" belongs all of the site, which is also what
 * the only project of a site is called.
 */
record ProjectParts(Edition edition) {
    List<Project> projects(String id) {
        return edition.site().projects().stream()
                .filter(project -> id.isEmpty() || project.id().equals(id))
                .toList();
    }

    /** Newest first. */
    List<Article> articles(String id) {
        Optional<ArticleList> list = edition.lists().find(new Key(ListKind.PROJECT, id));
        return list.filter(found -> !id.isEmpty())
                .orElseGet(() -> edition.lists().news())
                .articles();
    }

    List<Partner> partners(String id) {
        if (id.isEmpty()) {
            return List.copyOf(edition.site().partners().values());
        }
        return projects(id).stream()
                .flatMap(project -> project.partners().stream())
                .map(edition.site().partners()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
