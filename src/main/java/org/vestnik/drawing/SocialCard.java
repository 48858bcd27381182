package org.vestnik.drawing;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The picture that networks show beside a link: title, kind, date and place on paper, a photo at
 * the right, and a {@link CardFoot}. A title with letters that the face lacks is left out rather
 * than shown as boxes; the photo then takes its place. Immutable and thread-safe.
 *
 * @param title "" where there is none
 * @param summary below the title; "" where there is none
 * @param kind what it is, in a word; "" where there is none
 * @param colour of the kind, {@code 0xrrggbb}
 * @param when the date in words; "" where there is none
 * @param where the place; "" where there is none
 * @param language of all these words, a BCP 47 code without region
 */
public record SocialCard(
        String title,
        String summary,
        String kind,
        int colour,
        String when,
        String where,
        String language) {
    /** Raise it whenever the same card would give other pixels. */
    public static final int VERSION = 2;

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    static final int PAPER = 0xfbfaf7;
    static final int INK = 0x172033;

    private static final int MUTED = 0x566075;
    private static final int SIDE = CardFoot.SIDE;
    static final int BODY = HEIGHT - CardFoot.HEIGHT;
    private static final int PHOTO = 456;
    private static final int BAND = 10;

    /** Cards that were drawn on and are free again: no more than threads that draw. */
    private static final Queue<SoftReference<Picture>> USED = new ConcurrentLinkedQueue<>();

    /** Sizes of titles, and with how many lines each still looks like a title. */
    private static final int[][] SIZES = {
        {76, 2}, {68, 3}, {60, 4}, {54, 4}, {48, 5}, {43, 5}, {39, 6}, {36, 6}, {33, 7}
    };

    /** Whether the title can be shown. */
    public boolean isLegible() {
        return !title.isEmpty() && new Hand(Face.TITLE, language, 1).knows(title);
    }

    /** How wide the photo is to be, in pixels. */
    public int photoWidth() {
        return isLegible() ? PHOTO : WIDTH;
    }

    /** How high the photo is to be, in pixels. */
    public static int photoHeight() {
        return BODY;
    }

    /**
     * The finished card as JPEG, in the best quality in which it is not heavier than this.
     *
     * @param photo in the ratio asked for; a smaller one is stretched
     * @param most in bytes; a card that is heavier even in the lowest quality stays so
     */
    public byte[] jpeg(DrawnFoot foot, Optional<Picture> photo, int most) {
        SoftReference<Picture> used = USED.poll();
        Picture known = used == null ? null : used.get();
        Picture card = known == null ? new Picture(WIDTH, DrawnFoot.CUT) : known;
        foot.clear(card);
        draw(card, photo);
        byte[] bytes = bytes(card, foot, most);
        USED.add(new SoftReference<>(card));
        return bytes;
    }

    private static byte[] bytes(Picture card, DrawnFoot foot, int most) {
        byte[] bytes = {};
        for (int grade = 0; grade < JpegGrade.ALL.length; grade++) {
            bytes = Jpeg.of(card, HEIGHT, foot.lower(grade), JpegGrade.ALL[grade]);
            if (bytes.length <= most) {
                break;
            }
        }
        return bytes;
    }

    /**
     * Draws all but the foot.
     *
     * @param card empty, and at least as high as what stands above the foot
     */
    void draw(Picture card, Optional<Picture> photo) {
        int beside = photo.isPresent() ? WIDTH - photoWidth() : WIDTH;
        photo.ifPresent(shown -> card.place(shown, beside, 0, WIDTH - beside, BODY));
        if (isLegible()) {
            card.fill(0, 0, beside, BAND, colour);
            words(card, beside - SIDE - (photo.isPresent() ? SIDE * 2 / 3 : SIDE));
        } else if (photo.isEmpty()) {
            card.fill(0, 0, WIDTH, BAND, colour);
        }
    }

    private void words(Picture card, int width) {
        Stack facts = facts(width);
        int end = BODY - 36 - facts.height();
        facts.draw(card, SIDE, end);
        int start = kind(card) + 20;
        Stack more = summary(width);
        Stack lines = title(width, end - 14 - start - more.height());
        // A title without anything around it stands in the middle.
        int room = end - start - lines.height() - more.height();
        int top = kind.isEmpty() ? start + room / 2 : start;
        int below = lines.draw(card, SIDE, Math.max(start, top) - 4);
        more.draw(card, SIDE, below + 16);
    }

    private Stack summary(int width) {
        Hand hand = new Hand(Face.TEXT, language, 31);
        Stack stack = new Stack();
        if (!summary.isEmpty() && hand.knows(summary)) {
            hand.lines(summary, width, 3).forEach(line -> stack.add(hand, line, MUTED));
        }
        return stack;
    }

    private int kind(Picture card) {
        Hand hand = new Hand(Face.TEXT, language, 29);
        if (kind.isEmpty() || !hand.knows(kind)) {
            return BAND + 30;
        }
        int base = BAND + 68;
        dot(card, base);
        String line = hand.lines(kind, WIDTH / 3, 1).get(0);
        hand.write(card, line, SIDE + 30, base, colour);
        return base;
    }

    /** As it stands before the kind on every page. */
    private void dot(Picture card, int base) {
        String circle =
                "M0 10Q0 5.86 2.93 2.93Q5.86 0 10 0Q14.14 0 17.07 2.93Q20 5.86 20 10Q20 14.14"
                        + " 17.07 17.07Q14.14 20 10 20Q5.86 20 2.93 17.07Q0 14.14 0 10Z";
        Mark.Part part = new Mark.Part(colour, circle);
        new Mark(20, 20, List.of(part)).draw(card, SIDE, base - 20, 18);
    }

    private Stack title(int width, int height) {
        Words words = Words.of(title, Face.TITLE, language);
        Stack stack = new Stack();
        for (int[] size : SIZES) {
            Hand hand = new Hand(Face.TITLE, language, size[0]);
            List<String> lines = hand.lines(words, width);
            stack = stack(hand, lines);
            if (lines.size() <= size[1] && stack.width() <= width && stack.height() <= height) {
                return stack;
            }
        }
        int[] least = SIZES[SIZES.length - 1];
        Hand hand = new Hand(Face.TITLE, language, least[0]);
        return stack(hand, hand.lines(title, width, least[1]));
    }

    private static Stack stack(Hand hand, List<String> lines) {
        Stack stack = new Stack();
        lines.forEach(line -> stack.add(hand, line, INK));
        return stack;
    }

    /** Date and place in one line, or in two. */
    private Stack facts(int width) {
        Hand hand = new Hand(Face.TEXT, language, 29);
        Stack stack = new Stack();
        List<String> facts =
                List.of(when, where).stream().filter(f -> !f.isEmpty() && hand.knows(f)).toList();
        String all = String.join(" · ", facts);
        if (hand.width(all) <= width) {
            facts = all.isEmpty() ? List.of() : List.of(all);
        }
        facts.forEach(fact -> stack.add(hand, hand.lines(fact, width, 1).get(0), MUTED));
        return stack;
    }
}
