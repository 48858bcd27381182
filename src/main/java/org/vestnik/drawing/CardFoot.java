package org.vestnik.drawing;

import java.util.List;

/**
 * What stands at the foot of every social card of a language: the emblem with the words of the
 * publicity strip, and whose site it is.
 *
 * @param emblem none or one; no other mark stands on a card, so it is the largest
 * @param statement beside the emblem, the first in larger letters; empty without an emblem
 * @param site the title of the site; "" where the card itself shows it
 * @param language of the words, a BCP 47 code without region
 */
public record CardFoot(List<Mark> emblem, List<String> statement, String site, String language) {
    static final int HEIGHT = 140;

    /** Clear space of more than a quarter of this lies around it. */
    static final int EMBLEM = 92;

    static final int SIDE = 64;

    private static final int TOP = SocialCard.HEIGHT - HEIGHT;
    private static final int EMBLEM_TOP = TOP + (HEIGHT - EMBLEM) / 2;
    private static final int CARD = 0xffffff;
    private static final int HAIRLINE = 0xdedbd2;
    private static final int UNION = 0x003399;
    private static final int LARGE = 30;
    private static final int SMALL = 25;
    private static final int STATEMENT = 430;
    private static final int SITE = 400;

    public CardFoot {
        emblem = List.copyOf(emblem);
        statement = List.copyOf(statement);
    }

    /** This foot, ready for many cards. */
    public DrawnFoot drawn() {
        return new DrawnFoot(picture());
    }

    /** An empty card with this foot. */
    Picture picture() {
        Picture picture = new Picture(SocialCard.WIDTH, SocialCard.HEIGHT);
        picture.fill(0, 0, SocialCard.WIDTH, TOP, SocialCard.PAPER);
        picture.fill(0, TOP, SocialCard.WIDTH, HEIGHT, CARD);
        picture.fill(0, TOP, SocialCard.WIDTH, 2, HAIRLINE);
        int left = SIDE;
        for (Mark mark : emblem) {
            mark.draw(picture, left, EMBLEM_TOP, EMBLEM);
            left += mark.across(EMBLEM) + EMBLEM / 3;
            statement(picture, left);
        }
        site(picture);
        return picture;
    }

    private void statement(Picture picture, int left) {
        Stack stack = new Stack();
        for (int i = 0; i < statement.size(); i++) {
            Hand hand = new Hand(Face.STRIP, language, i == 0 ? LARGE : SMALL);
            hand.lines(statement.get(i), STATEMENT, 2)
                    .forEach(line -> stack.add(hand, line, UNION));
        }
        stack.draw(picture, left, middle(stack));
    }

    private void site(Picture picture) {
        Hand hand = new Hand(Face.TITLE, language, 26);
        if (site.isEmpty() || !hand.knows(site)) {
            return;
        }
        Stack stack = new Stack();
        int width = emblem.isEmpty() ? SocialCard.WIDTH - 2 * SIDE : SITE;
        hand.lines(site, width, 3).forEach(line -> stack.add(hand, line, SocialCard.INK));
        int left = emblem.isEmpty() ? SIDE : SocialCard.WIDTH - SIDE - stack.width();
        stack.draw(picture, left, middle(stack));
    }

    private static int middle(Stack stack) {
        return TOP + (HEIGHT - stack.height()) / 2;
    }
}
