package org.vestnik.drawing;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A {@link CardFoot} that was drawn, and coded as the lower rows of a JPEG: once for all cards that
 * stand on it. Half a megabyte. Thread-safe.
 */
public final class DrawnFoot {
    /** Rows from here on hold nothing of the card itself. In whole tiles. */
    static final int CUT = (SocialCard.BODY + Picture.TILE - 1) / Picture.TILE * Picture.TILE;

    /** Rows of the foot above the cut, from where they hold more than paper. */
    private final Picture edge;

    private final Picture lower;
    private final AtomicReferenceArray<byte[]> coded =
            new AtomicReferenceArray<>(JpegGrade.ALL.length);

    /**
     * @param card with nothing but its foot
     */
    DrawnFoot(Picture card) {
        this.edge = card.rows(Math.min(card.firstMixed(), CUT), CUT);
        this.lower = card.rows(CUT, SocialCard.HEIGHT);
    }

    /**
     * Clears a card as far as the cut.
     *
     * @param card as high as that; whatever stood on it is gone
     */
    void clear(Picture card) {
        int top = CUT - edge.height();
        card.fill(0, 0, SocialCard.WIDTH, top, SocialCard.PAPER);
        card.place(edge, 0, top, SocialCard.WIDTH, edge.height());
    }

    /** The rows below the cut; two threads may code them twice. */
    byte[] lower(int grade) {
        byte[] known = coded.get(grade);
        if (known == null) {
            known = Jpeg.rows(lower, JpegGrade.ALL[grade]);
            coded.set(grade, known);
        }
        return known;
    }
}
