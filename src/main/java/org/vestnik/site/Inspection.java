package org.vestnik.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vestnik.content.Article;
import org.vestnik.content.Documents;
import org.vestnik.content.Hidden;
import org.vestnik.content.Library;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.SiteConfig;
import org.vestnik.content.Translation;
import org.vestnik.files.Hash;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.Tools;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.photo.PhotoHeader;
import org.vestnik.theme.Theme;

/**
 * What a site is made of, for whoever looks through it: what visitors see, and what its texts and
 * photos say. Immutable and thread-safe.
 */
public final class Inspection {
    private final Edition edition;
    private final Function<String, Optional<PagePlan>> pages;
    private final Tools tools;
    private final List<Shelf> shelves;

    /**
     * @param pages gives the page at a path of the site
     * @param shelves all that the site is made of
     */
    Inspection(
            Edition edition,
            Function<String, Optional<PagePlan>> pages,
            Tools tools,
            List<Shelf> shelves) {
        this.edition = edition;
        this.pages = pages;
        this.tools = tools;
        this.shelves = shelves;
    }

    public SiteConfig site() {
        return edition.site();
    }

    /** What visitors see on the day of the build. */
    public Library library() {
        return edition.library();
    }

    /** The articles and the standing pages that visitors see. */
    public List<Article> everything() {
        return Stream.concat(library().articles().stream(), library().pages().stream()).toList();
    }

    /** What visitors do not see on that day, and why. */
    public List<Hidden> hidden() {
        return edition.hidden();
    }

    /** The day that the site is built for, in its own zone. */
    public LocalDate today() {
        return edition.today();
    }

    /** The theme that the pages are made with. */
    public Theme theme() {
        return edition.theme();
    }

    /**
     * A page for each template, language and publicity strip of the site, in the order of their
     * addresses; no small pages at old addresses.
     */
    public List<SamplePage> samples() {
        Map<List<Object>, SamplePage> samples = new HashMap<>();
        shelves.stream()
                .flatMap(shelf -> shelf.samples().stream())
                .map(plan -> SamplePage.of(plan, edition.theme()))
                .forEach(sample -> samples.putIfAbsent(sample.kind(), sample));
        return samples.values().stream().sorted(Comparator.comparing(SamplePage::address)).toList();
    }

    /** The files of the content and the themes. */
    public SourceTree sources() {
        return edition.sources();
    }

    /** The template of the page that stands at a path of the site; empty where none does. */
    public Optional<String> template(String path) {
        return pages.apply(path).map(PagePlan::template);
    }

    /** What a text says; read when it is asked for. */
    public MarkdownText text(Translation text) {
        return edition.texts().of(text.file()).markdown();
    }

    /**
     * What can be told from a text alone: told once for as long as the text is the same.
     *
     * @param what a name for it
     */
    public <T> T told(String what, Translation text, Function<MarkdownText, T> look) {
        Texts.Text read = edition.texts().of(text.file());
        return tools.recall()
                .<T>table(what)
                .of(text.file(), List.of(read), () -> look.apply(read.markdown()));
    }

    /**
     * What can be told from files: remembered from one build to the next.
     *
     * @param what a name for it; another one where anything else might be told
     * @param files at least one; the first gives its name to what is remembered
     * @param beside stands for what else it depends on
     * @throws org.vestnik.problem.MachineFailure when a file cannot be read
     */
    public byte[] told(
            String what, List<SourceFile> files, Optional<Hash> beside, Supplier<byte[]> look) {
        return tools.recall()
                .<Remembered>table(what)
                .of(
                        files.get(0).path(),
                        files,
                        known -> known.beside().equals(beside),
                        () -> new Remembered(beside, remembered(what, files, beside, look)))
                .told();
    }

    private record Remembered(Optional<Hash> beside, byte[] told) {}

    private byte[] remembered(
            String what, List<SourceFile> files, Optional<Hash> beside, Supplier<byte[]> look) {
        List<Hash> hashes = files.stream().map(SourceFile::hash).toList();
        List<String> paths = files.stream().map(SourceFile::path).toList();
        Hash key = Fingerprint.of(what, paths, hashes, beside.stream().toList());
        Optional<byte[]> known = tools.memo().text(key);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] made = look.get();
        tools.memo().keepText(key, made);
        return made;
    }

    /** The photos that the page of a text shows, in their order. */
    public List<PhotoEntry> photos(Translation text) {
        return edition.photos().ordered(text);
    }

    /** A text below its front matter, as written; "" where it cannot be read. */
    public String body(Translation text) {
        return sources().file(text.file()).map(file -> Documents.body(file).text()).orElse("");
    }

    /** What a photo says of itself; empty where it cannot be read. */
    public Optional<PhotoHeader> photo(PhotoEntry photo) {
        return edition.photos().shot(photo.file()).map(Photos.Shot::header);
    }
}
