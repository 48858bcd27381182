package org.vestnik.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.content.Translation;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.markdown.MarkdownText.Layout;
import org.vestnik.problem.Outcome;
import org.vestnik.site.Blocks.Block;
import org.vestnik.site.view.PhotoView;
import org.vestnik.theme.Theme;

/** Turns the photos and blocks of a text into HTML by the theme's own partial templates. */
record TextPartials(Theme theme, Translation text, Frame.Page page, Frame frame, Blocks blocks)
        implements ArticleText.Markup {
    @Override
    public Outcome<String> photos(Layout layout, List<PhotoView> photos, boolean first) {
        if (photos.isEmpty()) {
            return Outcome.of("");
        }
        Object view = frame.page(page);
        return switch (layout) {
            case INLINE -> one("inline.html", photos, first, view);
            case FIGURE -> one("photo.html", photos, first, view);
            case GALLERY ->
                    theme.render(
                            "gallery.html",
                            page.language(),
                            Map.of("photos", photos, "first", first, "page", view));
        };
    }

    @Override
    public Block block(BlockSlot slot) {
        return blocks.of(slot, text, page.address());
    }

    @Override
    public Outcome<String> html(Block block) {
        Map<String, Object> views = new TreeMap<>(block.views());
        views.put("page", frame.page(page));
        return theme.render(block.template(), page.language(), views);
    }

    /** A line of text and a paragraph hold one photo each. */
    private Outcome<String> one(
            String template, List<PhotoView> photos, boolean first, Object view) {
        Map<String, Object> views = Map.of("photo", photos.get(0), "first", first, "page", view);
        return theme.render(template, page.language(), views);
    }
}
