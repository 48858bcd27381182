package org.vestnik.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.content.Article;
import org.vestnik.content.Folder;
import org.vestnik.content.PhotoEntry;
import org.vestnik.content.Translation;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.LinkSlot;
import org.vestnik.markdown.MarkdownText.PhotoSlot;
import org.vestnik.markdown.MarkdownText.Picture;
import org.vestnik.markdown.MarkdownText.Slot;
import org.vestnik.markdown.MarkdownText.TableSlot;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.ArticleText.Gap;
import org.vestnik.site.view.PhotoView;

/**
 * Closes the gaps of texts: finds what their links lead to, what their photos are and what stands
 * in their tables.
 */
final class ArticleTexts {
    private final Edition edition;
    private final Links links;
    private final DataTables tables;
    private final Blocks blocks;

    ArticleTexts(Edition edition, Blocks blocks) {
        this.edition = edition;
        this.links = new Links(edition);
        this.tables = new DataTables(edition);
        this.blocks = blocks;
    }

    /**
     * @param looked gets the other files that were looked into
     */
    Outcome<ArticleText> of(Article article, Translation text, Set<SourceFile> looked) {
        return new Reading(article, text, looked).read();
    }

    /** One text being read; not thread-safe, while the rest is shared. */
    private final class Reading implements Embeds.Finder {
        private final Translation text;
        private final String page;
        private final Problems problems = new Problems();
        private final Map<String, PhotoEntry> photos = new HashMap<>();
        private final TreeSet<String> placed = new TreeSet<>();
        private final TreeSet<String> files = new TreeSet<>();

        private final Set<SourceFile> looked;
        private final Embeds embeds;

        Reading(Article article, Translation text, Set<SourceFile> looked) {
            this.text = text;
            this.looked = looked;
            this.page = edition.addresses().of(text);
            article.best(text.language()).photos().forEach(p -> photos.put(p.file(), p));
            this.embeds = new Embeds(text.language(), this, problems);
        }

        Outcome<ArticleText> read() {
            Texts.Text source = edition.texts().of(text.file());
            List<Gap> gaps = new ArrayList<>();
            for (Slot slot : source.markdown().slots()) {
                gaps.add(gap(slot));
            }
            return problems.with(new ArticleText(source, gaps, placed, files));
        }

        private Gap gap(Slot slot) {
            if (slot instanceof TableSlot table) {
                return new Gap.Written(tables.html(table, text.language(), looked, problems));
            }
            if (slot instanceof BlockSlot block && Embeds.isOne(block)) {
                return embeds.gap(block);
            }
            if (slot instanceof BlockSlot block) {
                blocks.check(block, text, problems);
                return new Gap.Block(block);
            }
            return slot instanceof LinkSlot link
                    ? new Gap.Written(link(link))
                    : photos((PhotoSlot) slot);
        }

        private String link(LinkSlot slot) {
            return way(slot.target(), slot.place()).map(Reading::attributes).orElse("");
        }

        private static String attributes(Embeds.Way way) {
            String hreflang =
                    way.language().isEmpty() ? "" : " hreflang=\"" + way.language() + "\"";
            return " href=\"" + Html.escape(way.href()) + "\"" + hreflang;
        }

        @Override
        public Optional<Embeds.Way> way(String written, Place place) {
            Target target = links.find(text, written, place, problems);
            if (target instanceof Target.Outside outside) {
                return Optional.of(new Embeds.Way(outside.url(), ""));
            }
            if (target instanceof Target.Page to) {
                return Optional.of(page(to, place));
            }
            if (target instanceof Target.Own own) {
                return way(own.address(), "");
            }
            return target instanceof Target.File file
                    ? file(file, written, place)
                    : Optional.empty();
        }

        private Embeds.Way page(Target.Page to, Place place) {
            String address = edition.addresses().of(to.text());
            String way = Relative.path(page, address);
            Language language = to.text().language();
            String other = language.equals(text.language()) ? "" : language.code();
            if (to.fragment().isEmpty()) {
                return new Embeds.Way(way, other);
            }
            anchor(to, place);
            // Read from the disk, the way to the page itself leads to its folder.
            String before = address.equals(page) ? "" : way;
            return new Embeds.Way(before + "#" + to.fragment(), other);
        }

        private void anchor(Target.Page to, Place place) {
            Texts.Text target = edition.texts().of(to.text().file());
            edition.sources().file(target.file()).ifPresent(looked::add);
            List<MarkdownText.Heading> headings = target.markdown().headings();
            boolean heading = headings.stream().anyMatch(h -> h.id().equals(to.fragment()));
            if (!heading && !isOtherId(to)) {
                problems.add(SiteRule.ANCHOR_UNKNOWN.at(place, to.fragment(), to.text().file()));
            }
        }

        /**
         * Attributes may name a paragraph or a footnote too; rarely, so they are looked for last.
         */
        private boolean isOtherId(Target.Page to) {
            String html = edition.texts().of(to.text().file()).markdown().html();
            return html.contains(" id=\"" + Html.escape(to.fragment()) + "\"");
        }

        private Optional<Embeds.Way> file(Target.File target, String written, Place place) {
            String path = target.file().path();
            String tail = target.fragment().isEmpty() ? "" : "#" + target.fragment();
            if (StaticFiles.isStatic(path)) {
                return way(StaticFiles.path(target.file()), tail);
            }
            Optional<Photos.Shot> shot = entry(target).flatMap(e -> edition.photos().shot(path));
            if (shot.isPresent()) {
                looked.add(target.file());
                String largest = shot.get().largest().fileName();
                return way(PhotoViews.FOLDER + largest, "");
            }
            if (Folder.isPhoto(target.file().name())) {
                // The camera's own file would tell where it was taken, and it is hidden for a
                // reason.
                Problem skipped = SiteRule.PICTURE_SKIPPED.at(place, written);
                problems.add(skipped.variant("link"));
                return Optional.empty();
            }
            files.add(path);
            return way(Attachments.path(path), tail);
        }

        private Optional<Embeds.Way> way(String path, String tail) {
            return Optional.of(new Embeds.Way(Relative.path(page, path) + tail, ""));
        }

        private Gap.Photos photos(PhotoSlot slot) {
            List<PhotoView> views = new ArrayList<>();
            for (Picture picture : slot.pictures()) {
                photo(picture, true).ifPresent(views::add);
            }
            return new Gap.Photos(slot.layout(), views);
        }

        /** A picture beside words that say what it shows. */
        @Override
        public Optional<PhotoView> picture(Asked asked) {
            return photo(new Picture(asked.name(), "", "", asked.place()), false);
        }

        /**
         * @param alone whether the picture itself has to say what it shows
         */
        private Optional<PhotoView> photo(Picture picture, boolean alone) {
            if (Links.isOutside(picture.target())) {
                problems.add(SiteRule.PICTURE_ELSEWHERE.at(picture.place(), picture.target()));
                return Optional.empty();
            }
            Problems found = new Problems();
            Target target = links.find(text, picture.target(), picture.place(), found);
            found.list().forEach(problem -> problems.add(ofPicture(problem)));
            if (target instanceof Target.File file) {
                return photo(picture, file, alone);
            }
            if (!(target instanceof Target.Nothing || target instanceof Target.Hidden)) {
                problems.add(SiteRule.PICTURE_UNKNOWN.at(picture.place(), picture.target()));
            }
            return Optional.empty();
        }

        /** A link and a photo are looked for in the same way, but missed in different words. */
        private static Problem ofPicture(Problem problem) {
            return problem.code().equals(SiteRule.LINK_BROKEN.code())
                    ? problem.variant("picture")
                    : problem;
        }

        private Optional<PhotoView> photo(Picture picture, Target.File target, boolean alone) {
            String path = target.file().path();
            PhotoViews views = new PhotoViews(edition, page, Optional.of(text.language()));
            if (StaticFiles.isStatic(path)) {
                WordsHere said = WordsHere.of(picture, Optional.empty(), text.language());
                return heard(views.ofStatic(target.file(), said.words()), said, alone);
            }
            Optional<PhotoEntry> entry = entry(target);
            if (entry.isEmpty()) {
                problems.add(SiteRule.PICTURE_SKIPPED.at(picture.place(), picture.target()));
                return Optional.empty();
            }
            placed.add(path);
            looked.add(target.file());
            WordsHere said = WordsHere.of(picture, entry, text.language());
            return heard(views.of(entry.get(), said.words()), said, alone);
        }

        /** A photo may be another article's; then that article says what may be shown. */
        private Optional<PhotoEntry> entry(Target.File target) {
            PhotoEntry own = photos.get(target.file().path());
            if (own != null) {
                return Optional.of(own);
            }
            return target.owner()
                    .map(owner -> owner.best(text.language()))
                    .flatMap(
                            other ->
                                    other.photos().stream()
                                            .filter(p -> p.file().equals(target.file().path()))
                                            .findFirst());
        }

        /** A picture that cannot be shown needs no words: that was reported. */
        private Optional<PhotoView> heard(Optional<PhotoView> view, WordsHere said, boolean alone) {
            view.filter(shown -> alone).flatMap(shown -> said.problem()).ifPresent(problems::add);
            return view;
        }
    }
}
