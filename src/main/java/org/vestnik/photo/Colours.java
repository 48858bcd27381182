package org.vestnik.photo;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The colours that a picture's ICC profile (ICC.1:2010) speaks of. ImageIO would convert each pixel
 * of the large picture, and takes no notice of a PNG's profile; so we keep the profile from it and
 * convert the small picture ourselves. A broken profile counts as none. Thread-safe.
 */
final class Colours {
    /** A larger one is no photo's profile. */
    private static final int LONGEST = 4 << 20;

    /** How far the colours may lie from sRGB, of 1, and still be taken for it. */
    private static final float SAME = 2 / 255f;

    private static final float[][] PROBES = {
        {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {.8f, .4f, .2f}, {.1f, .5f, .3f}, {.5f, .5f, .5f}
    };

    private final ColorSpace space;

    private Colours(ColorSpace space) {
        this.space = space;
    }

    /** The profile that the bytes hold; nothing where they hold none that is whole. */
    static Optional<ICC_Profile> profile(byte[] bytes) {
        try {
            return bytes.length == 0
                    ? Optional.empty()
                    : Optional.of(ICC_Profile.getInstance(bytes));
        } catch (IllegalArgumentException | CMMException broken) {
            return Optional.empty();
        }
    }

    /**
     * What a profile tells of samples in RGB or grey; nothing where it means sRGB, or is not for
     * such a picture.
     *
     * @param type of the picture's colours, as of {@link ColorSpace#getType()}
     */
    static Optional<Colours> of(ICC_Profile profile, int type) {
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(profile);
            // A picture in grey has become one in three colours, which may have an RGB profile.
            boolean fits =
                    space.getType() == ColorSpace.TYPE_RGB
                                    && (type == ColorSpace.TYPE_RGB || type == ColorSpace.TYPE_GRAY)
                                    && !isSrgb(space)
                            || space.getType() == ColorSpace.TYPE_GRAY
                                    && type == ColorSpace.TYPE_GRAY;
            if (fits && space.getType() == ColorSpace.TYPE_GRAY) {
                // A profile without a curve is found out only when it is asked.
                space.toRGB(new float[] {.5f});
            }
            return fits ? Optional.of(new Colours(space)) : Optional.empty();
        } catch (IllegalArgumentException | CMMException broken) {
            return Optional.empty();
        }
    }

    /** The way from inks to sRGB; nothing where the profile is not for inks, or is broken. */
    static Optional<ColorConvertOp> ofInks(ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
            return Optional.empty();
        }
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        ColorConvertOp way = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
        try {
            way.filter(
                    Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 4, null),
                    Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 3, null));
            return Optional.of(way);
        } catch (IllegalArgumentException | CMMException broken) {
            return Optional.empty();
        }
    }

    private static boolean isSrgb(ColorSpace space) {
        float furthest = 0;
        for (float[] probe : PROBES) {
            float[] seen = space.toRGB(probe);
            for (int i = 0; i < 3; i++) {
                furthest = Math.max(furthest, Math.abs(seen[i] - probe[i]));
            }
        }
        return furthest <= SAME;
    }

    /** Brings a picture's samples to sRGB, in place. */
    void toSrgb(BufferedImage image) {
        if (space.getType() == ColorSpace.TYPE_GRAY) {
            greyToSrgb(image);
            return;
        }
        new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
                .filter(image.getRaster(), image.getRaster());
    }

    /** Three equal samples a pixel, each by the profile's curve. */
    private void greyToSrgb(BufferedImage image) {
        byte[] curve = new byte[256];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = (byte) Math.round(255 * space.toRGB(new float[] {i / 255f})[1]);
        }
        byte[] samples = Canvas.bytes(image);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = curve[samples[i] & 0xff];
        }
    }

    /** A JPEG's profile lies in numbered pieces (ICC.1:2010 annex B.4). */
    static byte[] joined(byte[] bytes, List<Structure.Slice> pieces) {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        pieces.stream()
                .sorted((a, b) -> Integer.compare(bytes[a.from()] & 0xff, bytes[b.from()] & 0xff))
                .forEach(p -> profile.write(bytes, p.from() + 2, p.to() - p.from() - 2));
        return profile.toByteArray();
    }

    /** A PNG's profile lies compressed behind its name (ISO/IEC 15948 §11.3.3.3). */
    static byte[] inflated(byte[] bytes, Structure.Slice chunk) {
        int start = chunk.from();
        while (start < chunk.to() && bytes[start] != 0) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(
                    bytes, Math.min(start + 2, chunk.to()), Math.max(0, chunk.to() - start - 2));
            byte[] profile = new byte[LONGEST];
            return Arrays.copyOf(profile, inflater.inflate(profile));
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
