package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.Translation;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SiteFile;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Numbers;
import org.vestnik.photo.CleanCopy;
import org.vestnik.photo.Rights;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.AttachmentView;

/** The files that articles offer for download. */
record Attachments(Edition edition) {
    /** {@code content/articles/2018/fair/agenda.pdf} → {@code files/2018/fair/agenda.pdf}. */
    static String path(String file) {
        String inside = file.substring(file.indexOf('/', "content/".length()) + 1);
        List<String> parts = new ArrayList<>();
        for (String part : inside.split("/")) {
            parts.add(safe(part));
        }
        return "files/" + String.join("/", parts);
    }

    List<AttachmentView> views(Translation text, String page) {
        List<AttachmentView> views = new ArrayList<>();
        String folder = text.file().substring(0, text.file().lastIndexOf('/') + 1);
        for (Map.Entry<String, String> entry : text.attachments().entrySet()) {
            Optional<SourceFile> file = edition.sources().file(folder + entry.getKey());
            file.ifPresent(source -> views.add(view(source, entry.getValue(), text, page)));
        }
        return views;
    }

    /** Plans what is listed or linked; anything else stays at home, with a note. */
    void plan(Article article, Set<String> linked, SitePlan plan, Problems problems) {
        Set<String> wanted = new TreeSet<>(linked);
        for (Translation text : article.translations()) {
            text.attachments().keySet().forEach(name -> wanted.add(article.folder() + "/" + name));
        }
        for (String path : wanted) {
            Optional<SourceFile> file = edition.sources().file(path);
            file.flatMap(edition.copies()::place).ifPresent(problems::add);
            file.flatMap(found -> edition.copies().read(found, rights(path)).into(problems))
                    .ifPresent(copy -> plan.add(copy(copy, path(path)), Place.of(path)));
        }
        for (String name : article.otherFiles()) {
            if (!wanted.contains(article.folder() + "/" + name)) {
                String file = article.folder() + "/" + name;
                problems.add(unused(file, name));
            }
        }
    }

    /** Those of a photo that is offered as a download as well. */
    private Rights rights(String path) {
        return edition.catalogue().rights(path);
    }

    /** A table beside the text is better shown than offered. */
    private static Problem unused(String file, String name) {
        Problem problem = SiteRule.FILE_UNUSED.at(Place.of(file), name);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean table = lower.endsWith(".csv") || lower.endsWith(".xlsx") || lower.endsWith(".ods");
        return table
                ? problem.withHint("file-unused.table.hint", name, FileNames.stem(name, "table"))
                : problem;
    }

    /** A picture to download may not tell where it was taken. */
    private static SiteFile copy(CleanCopy copy, String path) {
        return new SiteFile(path, MediaTypes.of(path), Optional.of(copy.key()), copy::bytes);
    }

    private AttachmentView view(SourceFile file, String label, Translation text, String page) {
        String ending = MediaTypes.ending(file.name());
        return new AttachmentView(
                Relative.path(page, path(file.path())),
                label.isEmpty() ? file.name() : label,
                ending.toUpperCase(java.util.Locale.ROOT),
                Numbers.in(text.language()).size(size(file)));
    }

    /** In bytes, as the site offers it. */
    private long size(SourceFile file) {
        return edition.copies()
                .shown(file, rights(file.path()))
                .map(CleanCopy::size)
                .orElse(file.size());
    }

    /** The same files as feeds name them. */
    List<FeedEntry.Enclosure> enclosures(Translation text, WebRoot root) {
        List<FeedEntry.Enclosure> files = new ArrayList<>();
        String folder = text.file().substring(0, text.file().lastIndexOf('/') + 1);
        text.attachments()
                .forEach(
                        (name, label) ->
                                edition.sources()
                                        .file(folder + name)
                                        .map(file -> enclosure(file, label, root))
                                        .ifPresent(files::add));
        return files;
    }

    private FeedEntry.Enclosure enclosure(SourceFile file, String label, WebRoot root) {
        String path = path(file.path());
        return new FeedEntry.Enclosure(
                root.to(path),
                label.isEmpty() ? file.name() : label,
                MediaTypes.of(path),
                size(file));
    }

    private static String safe(String name) {
        return FileNames.stem(name, "file") + FileNames.ending(name);
    }
}
