package org.vestnik.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;

/**
 * Which folders are articles and standing pages, and which files are whose.
 *
 * @param articles by path
 * @param pages by path
 */
public record ContentFolders(List<Folder> articles, List<Folder> pages) {
    static final String ARTICLES = "content/articles";
    static final String PAGES = "content/pages";

    public ContentFolders {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
    }

    public static Outcome<ContentFolders> of(SourceTree tree, SiteConfig site) {
        Problems problems = new Problems();
        FolderFinder articles = new FolderFinder(ARTICLES, site, problems);
        FolderFinder pages = new FolderFinder(PAGES, site, problems);
        List<Folder> found = articles.find(tree.under(ARTICLES).values());
        List<Folder> standing = pages.find(tree.under(PAGES).values());
        Strays.report(tree, site, problems);
        return problems.with(new ContentFolders(found, standing));
    }

    /** Paths of the Markdown files that are texts, of articles first, by folder. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        articles.forEach(folder -> texts.addAll(folder.texts().values()));
        pages.forEach(folder -> texts.addAll(folder.texts().values()));
        return texts;
    }

    int count() {
        return articles.size() + pages.size();
    }

    Set<String> paths() {
        Set<String> paths = new HashSet<>();
        articles.forEach(folder -> paths.add(folder.path()));
        pages.forEach(folder -> paths.add(folder.path()));
        return paths;
    }
}
