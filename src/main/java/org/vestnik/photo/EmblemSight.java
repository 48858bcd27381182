package org.vestnik.photo;

import java.util.Locale;
import java.util.Optional;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;

/**
 * What can be seen of the European emblem in a logo. Immutable and thread-safe.
 *
 * <p>spec: Regulation (EU) No 763/2014, Annex: 3:2, twelve upright stars like the hours of a clock.
 *
 * @param high the field of the emblem, in pixels of the file; 0 for a drawing, which has any size
 * @param ratio of its width to its height
 * @param slack how wrong the ratio may be, since pixels are no finer
 * @param field its colour, as 0xRRGGBB
 * @param star the colour of the stars; −1 where they are too small to tell
 * @param stars how many; 0 where they are too small to count
 * @param turned how many of them do not stand upright; 0 where that cannot be told
 * @param placed whether they stand where they should
 * @param merged whether there is something else on the field
 */
public record EmblemSight(
        int high,
        double ratio,
        double slack,
        int field,
        int star,
        int stars,
        int turned,
        boolean placed,
        boolean merged) {
    /** Another one where anything else might be seen in the same file. */
    public static final String VERSION = "emblem-1";

    /** Pantone Reflex Blue on a screen. */
    public static final int BLUE = 0x003399;

    /** Pantone Yellow on a screen. */
    public static final int GOLD = 0xffcc00;

    private static final int LONGEST = 1200;

    /** As high as a centimetre, in CSS pixels. */
    private static final int CENTIMETRE = 38;

    /** Stars of a lower field run into each other. */
    private static final int COUNTABLE = 36;

    /** What printers and the programs of designers make of the two colours is nearer than this. */
    private static final double TOLERANCE = 48;

    /** Of its width to its height. */
    public static final double RATIO = 1.5;

    /**
     * Looks for the emblem; empty where there is none, or it is not sure that it is one.
     *
     * @param file SVG, PNG or JPEG; anything else is not looked at
     */
    public static Optional<EmblemSight> of(SourceFile file) {
        boolean drawn = MediaTypes.ending(file.name()).equals("svg");
        return LogoPicture.read(file, LONGEST)
                .map(picture -> Paint.of(picture, LONGEST))
                .flatMap(paint -> of(paint, drawn));
    }

    private static Optional<EmblemSight> of(Paint paint, boolean drawn) {
        for (EmblemField field : EmblemField.all(paint)) {
            Optional<EmblemSight> sight =
                    field.box().height() >= COUNTABLE
                            ? EmblemRing.on(field, paint).map(r -> of(paint, drawn, field, r))
                            : tiny(paint, drawn, field);
            if (sight.isPresent()) {
                return sight;
            }
        }
        return Optional.empty();
    }

    private static EmblemSight of(Paint paint, boolean drawn, EmblemField field, EmblemRing ring) {
        Box box = field.box();
        boolean frame = field.field() == EmblemField.WHITE;
        return new EmblemSight(
                drawn ? 0 : box.height() * paint.shrunk(),
                (double) box.width() / box.height(),
                0.02 * RATIO + 1.0 / box.height() + RATIO / box.height(),
                field.field(),
                frame ? EmblemField.BLACK : ring.colour(paint, box).orElse(-1),
                ring.stars().size(),
                ring.turned(),
                ring.isPlaced(),
                ring.foreign());
    }

    /** Of a picture that was made smaller, and of a drawing, nothing is said that is so small. */
    private static Optional<EmblemSight> tiny(Paint paint, boolean drawn, EmblemField field) {
        Box box = field.box();
        return drawn || paint.shrunk() > 1 || !EmblemGlow.isRing(paint, field)
                ? Optional.empty()
                : Optional.of(new EmblemSight(box.height(), RATIO, 0, BLUE, -1, 0, 0, true, false));
    }

    /** Whether it is 3:2. */
    public boolean isStretched() {
        return Math.abs(ratio - RATIO) > slack;
    }

    /** Whether the field is neither blue nor, under black stars, white. */
    public boolean isFieldWrong() {
        return field != EmblemField.WHITE && Paint.apart(field, BLUE) > TOLERANCE;
    }

    /** Whether the stars are neither gold nor of a form in one colour. */
    public boolean areStarsWrong() {
        return star >= 0
                && field != EmblemField.WHITE
                && Paint.apart(star, GOLD) > TOLERANCE
                && Paint.apart(star, EmblemField.WHITE) > TOLERANCE;
    }

    /** Whether something else lies on the field. */
    public boolean isMerged() {
        return merged;
    }

    /** Whether there are more or fewer than twelve; those that lie under something count. */
    public boolean isMiscounted() {
        return stars > 0 && stars != 12 && !merged;
    }

    /** Whether they are twelve, and not where they should be. */
    public boolean isMisplaced() {
        return stars == 12 && !placed && !merged && !isStretched();
    }

    /** Whether it is lower than a centimetre on a screen. */
    public boolean isSmall() {
        return high > 0 && high < CENTIMETRE;
    }

    /** All of it in a line, for {@link #read}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%d %.4f %.4f %d %d %d %d %b %b",
                high,
                ratio,
                slack,
                field,
                star,
                stars,
                turned,
                placed,
                merged);
    }

    /** What {@link #line} has written; empty for anything else. */
    public static Optional<EmblemSight> read(String line) {
        String[] parts = line.split(" ");
        return parts.length != 9
                ? Optional.empty()
                : Optional.of(
                        new EmblemSight(
                                Integer.parseInt(parts[0]),
                                Double.parseDouble(parts[1]),
                                Double.parseDouble(parts[2]),
                                Integer.parseInt(parts[3]),
                                Integer.parseInt(parts[4]),
                                Integer.parseInt(parts[5]),
                                Integer.parseInt(parts[6]),
                                Boolean.parseBoolean(parts[7]),
                                Boolean.parseBoolean(parts[8])));
    }
}
