package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes the sizes of one photo: decodes it once, shrinks it to the largest size, turns it upright,
 * brings its colours to sRGB, and makes each further size from the one before.
 */
final class Darkroom {
    private static final AreaAverage SHRINKING = new AreaAverage();

    /**
     * A photo beyond this is decoded in part, every second or third pixel: it still has several for
     * each one shown, and the memory it takes is bounded. The same on every machine, whatever its
     * memory, so that the bytes are.
     */
    private static final long MOST_DECODED = 50_000_000;

    private final PhotoHeader header;
    private final Plan plan;

    Darkroom(PhotoHeader header, Plan plan) {
        this.header = header;
        this.plan = plan;
    }

    /** How much memory the decoded photo takes at most, in bytes. */
    long memory() {
        long pixels = (long) header.width() * header.height() / ((long) step() * step());
        return pixels
                * switch (header.format()) {
                    case JPEG -> 4;
                    case PNG -> 8;
                    case GIF -> 4;
                };
    }

    /**
     * @throws IOException when the photo cannot be decoded
     */
    Made make(byte[] source) throws IOException {
        Decoded decoded = decode(source);
        Orientation orientation = Orientation.of(header.orientation());
        Plan.Size largest = plan.largest();
        BufferedImage small =
                orientation.lies()
                        ? shrink(decoded.pixels(), largest.height(), largest.width())
                        : shrink(decoded.pixels(), largest.width(), largest.height());
        decoded.colours().ifPresent(colours -> colours.toSrgb(small));
        return new Made(decoded.flaw(), jpegs(orientation.turn(small)));
    }

    private Decoded decode(byte[] source) throws IOException {
        try (PhotoDecoder decoder = new PhotoDecoder(header, source)) {
            return decoder.decode(step());
        }
    }

    private int step() {
        long pixels = (long) header.width() * header.height();
        int step = 1;
        while (header.format() != PhotoHeader.Format.GIF
                && pixels / ((long) step * step) > MOST_DECODED
                && header.width() / (step + 1) >= plan.largest().width()) {
            step++;
        }
        return step;
    }

    private TreeMap<Integer, byte[]> jpegs(BufferedImage upright) {
        JpegEncoder encoder = new JpegEncoder(plan.quality());
        List<Plan.Size> descending = new ArrayList<>(plan.sizes());
        Collections.reverse(descending);
        TreeMap<Integer, byte[]> jpegs = new TreeMap<>();
        BufferedImage image = upright;
        for (Plan.Size size : descending) {
            image = shrink(image, size.width(), size.height());
            jpegs.put(size.width(), encoder.encode(image));
        }
        return jpegs;
    }

    private static BufferedImage shrink(BufferedImage image, int width, int height) {
        boolean ready = image.getType() == BufferedImage.TYPE_3BYTE_BGR;
        if (ready && image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        try {
            return Thumbnails.of(image)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_3BYTE_BGR)
                    .resizer(SHRINKING)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new IllegalStateException("Thumbnailator reads no file here", e);
        }
    }
}
