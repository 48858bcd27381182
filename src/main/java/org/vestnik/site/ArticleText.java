package org.vestnik.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.files.Hash;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.HtmlView;
import org.vestnik.site.view.PhotoView;

/**
 * The text of an article with its gaps closed: what each link leads to, what each photo shows and
 * what stands in each table is known, though the HTML is put together only when a page is made.
 * What a block shows depends on the whole site, so here is only what it was asked for.
 *
 * @param gaps one for each slot of the text
 * @param placed logical paths of the photos that stand in the text
 * @param files logical paths of the files that the text links to, to be published
 */
record ArticleText(Texts.Text text, List<Gap> gaps, Set<String> placed, Set<String> files) {

    /** What goes into a slot. */
    sealed interface Gap {
        /** The attributes of a link, written into its tag; the rows of a table. */
        record Written(String html) implements Gap {}

        /** Photos, and how they lie. */
        record Photos(Layout layout, List<PhotoView> photos) implements Gap {}

        /** A film or a map, of which all is known. */
        record Shown(Blocks.Block block) implements Gap {}

        /** Something that the site knows. */
        record Block(BlockSlot slot) implements Gap {}
    }

    /** Turns photos and blocks into HTML; the theme's part. */
    interface Markup {
        /**
         * @param first whether the first of the photos is the first of the page
         */
        Outcome<String> photos(Layout layout, List<PhotoView> photos, boolean first);

        /** What a block shows on this page. */
        Blocks.Block block(BlockSlot slot);

        Outcome<String> html(Blocks.Block block);
    }

    /**
     * @param leads whether no photo stands on the page before the text
     */
    HtmlView html(Markup markup, boolean leads) {
        List<Object> parts = new ArrayList<>();
        parts.add(text.key());
        parts.add(leads);
        Map<Gap, Blocks.Block> blocks = new IdentityHashMap<>();
        for (Gap gap : gaps) {
            if (gap instanceof Gap.Written written) {
                parts.add(written.html());
            } else if (gap instanceof Gap.Photos photos) {
                parts.add(photos.layout().name());
                parts.add(photos.photos());
            } else if (gap instanceof Gap.Shown shown) {
                parts.add(shown.block().template());
                parts.add(shown.block().views());
            } else if (gap instanceof Gap.Block asked) {
                Blocks.Block block = markup.block(asked.slot());
                blocks.put(gap, block);
                parts.add(block.template());
                parts.add(block.views());
            }
        }
        Hash print = Fingerprint.of(parts);
        // Asked for the page first, then for its problems.
        return new HtmlView(print, enlarges(), new Weakly<>(() -> fill(markup, blocks, leads)));
    }

    /** Whether it shows what can change though neither the text nor what it links to does. */
    boolean hasBlocks() {
        return gaps.stream().anyMatch(Gap.Block.class::isInstance);
    }

    /** Photos within a line of text may stand in a link, so they lead nowhere themselves. */
    private boolean enlarges() {
        return gaps.stream()
                .anyMatch(
                        gap ->
                                gap instanceof Gap.Photos photos
                                        && photos.layout() != Layout.INLINE
                                        && !photos.photos().isEmpty());
    }

    /** Whether a photo is the first thing in the text; one that is not shown does not count. */
    boolean opensWithPhoto() {
        List<MarkdownText.Slot> slots = text.markdown().slots();
        return !slots.isEmpty()
                && slots.get(0).offset() == 0
                && gaps.get(0) instanceof Gap.Photos photos
                && !photos.photos().isEmpty();
    }

    private Outcome<String> fill(Markup markup, Map<Gap, Blocks.Block> blocks, boolean leads) {
        Problems problems = new Problems();
        String html = text.markdown().html();
        List<MarkdownText.Slot> slots = text.markdown().slots();
        StringBuilder out = new StringBuilder(html.length() + slots.size() * 200);
        boolean first = leads;
        int from = 0;
        for (int i = 0; i < slots.size(); i++) {
            out.append(html, from, slots.get(i).offset());
            from = slots.get(i).offset();
            if (gaps.get(i) instanceof Gap.Photos photos) {
                out.append(markup.photos(photos.layout(), photos.photos(), first).into(problems));
                first &= photos.photos().isEmpty();
                boolean last = i + 1 == slots.size() || slots.get(i + 1).offset() > from;
                from = photos.photos().isEmpty() && last ? withoutEmpty(out, html, from) : from;
            } else if (gaps.get(i) instanceof Gap.Shown shown) {
                out.append(markup.html(shown.block()).into(problems));
            } else if (gaps.get(i) instanceof Gap.Block block) {
                out.append(markup.html(blocks.get(block)).into(problems));
            } else {
                out.append(((Gap.Written) gaps.get(i)).html());
            }
        }
        return problems.with(out.append(html, from, html.length()).toString());
    }

    /**
     * Takes back the link and the paragraph in which nothing stood but photos that are not shown: a
     * link without a word leads nobody anywhere. Asked at the last of several side by side, since
     * what comes after the others is not the end of the link.
     *
     * @return where the HTML goes on
     */
    private static int withoutEmpty(StringBuilder out, String html, int from) {
        int next = from;
        for (String tag : List.of("a", "p")) {
            int open = out.lastIndexOf("<");
            boolean opened =
                    open >= 0
                            && (out.indexOf("<" + tag + " ", open) == open
                                    || out.indexOf("<" + tag + ">", open) == open)
                            && out.indexOf(">", open) == end(out) - 1;
            String close = "</" + tag + ">";
            if (opened && html.startsWith(close, next)) {
                out.setLength(open);
                next += close.length();
            }
        }
        return next;
    }

    /** Without the gap that two photos leave between them. */
    private static int end(StringBuilder out) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
