package org.vestnik.photo;

import java.awt.image.BufferedImage;

/** Cuts the part that a crop keeps out of a picture. */
final class Cutting {
    private Cutting() {}

    /** A picture of its own, a {@link Canvas}, as the whole. */
    static BufferedImage cut(BufferedImage whole, Crop crop) {
        Plan.Size part = crop.within(new Plan.Size(whole.getWidth(), whole.getHeight()));
        int across = whole.getWidth() - part.width();
        int down = whole.getHeight() - part.height();
        int x = across == 0 ? 0 : start(whole, crop, true, across);
        int y = down == 0 ? 0 : start(whole, crop, false, down);
        BufferedImage cut = Canvas.of(part.width(), part.height());
        cut.getRaster()
                .setRect(
                        whole.getRaster()
                                .createChild(x, y, part.width(), part.height(), 0, 0, null));
        return cut;
    }

    /** As CSS places a picture by {@code object-position}, which shows the same part elsewhere. */
    private static int start(BufferedImage whole, Crop crop, boolean across, int room) {
        return crop.focus()
                .map(focus -> room * (across ? focus.left() : focus.top()) / 100)
                .orElseGet(() -> Lively.start(whole, across, room));
    }
}
