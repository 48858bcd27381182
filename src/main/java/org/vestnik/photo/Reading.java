package org.vestnik.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * One try to decode a picture with one reader: row after row where the reader works so, else in
 * strips. Not thread-safe.
 */
final class Reading implements AutoCloseable {
    /** How many pixels of a picture that cannot be read row by row are held at a time. */
    static final int STRIP = 16_000_000;

    private final ImageReader reader;
    private final Source source;
    private final Optional<ICC_Profile> profile;
    private final Shrinking to;
    private final int width;
    private final int height;
    private Flaw flaw = Flaw.NONE;
    private int colours = ColorSpace.TYPE_RGB;

    /** A file. */
    record Source(PhotoHeader.Format format, byte[] bytes, Structure structure) {
        /** Whether its first frame may cover a part of the picture. */
        boolean hasFrames() {
            return format == PhotoHeader.Format.GIF || format == PhotoHeader.Format.WEBP;
        }

        int[] position() {
            return format == PhotoHeader.Format.GIF
                    ? GifWalk.position(bytes)
                    : WebpWalk.position(bytes);
        }
    }

    /**
     * @param profile of the picture; only that of inks is heeded
     * @param to takes the rows of a picture of this width and height
     */
    Reading(Readers reader, Source source, Optional<ICC_Profile> profile, Shrinking to)
            throws IOException {
        this.reader = reader.make();
        this.source = source;
        this.profile = profile;
        this.to = to;
        this.width = to.sourceWidth();
        this.height = to.sourceHeight();
        this.reader.setInput(new BytesInput(source.bytes()), true, true);
        this.reader.addIIOReadWarningListener((from, warning) -> note(warning));
    }

    /** The type of the picture's colour space, known after it was read. */
    int colours() {
        return colours;
    }

    Flaw flaw() {
        return flaw;
    }

    /**
     * Gives all rows; those that are missing are grey.
     *
     * @throws IOException when there is not even a part of the picture
     */
    void run() throws IOException {
        try {
            if (streams()) {
                stream();
            }
            if (to.taken() == 0) {
                strips();
            }
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
        if (to.taken() < height) {
            broken();
            to.fill();
        }
    }

    private boolean streams() {
        return switch (source.format()) {
            case JPEG -> true;
            case PNG -> !PngWalk.interlaced(source.bytes());
            case GIF, WEBP, BMP, TIFF, HEIF -> false;
        };
    }

    private void stream() {
        try {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setDestination(RowSink.image(type(), source.structure().passes(), to, profile));
            reader.read(0, param);
        } catch (IOException | RuntimeException stopped) {
            // The rows that came before are used; where there are none, it is tried in strips.
            return;
        }
    }

    private ImageTypeSpecifier type() throws IOException {
        if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
            throw new IOException("The decoder sees another size than the header tells");
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IOException("The decoder does not know the kind of its pixels");
        }
        ImageTypeSpecifier type = types.next();
        if (type.getSampleModel().getDataType() > DataBuffer.TYPE_INT) {
            throw new IOException("Samples that are no whole numbers");
        }
        colours = type.getColorModel().getColorSpace().getType();
        return type;
    }

    private void strips() throws IOException {
        boolean whole = source.hasFrames();
        int rows = whole ? height : Math.max(1, Math.min(height, STRIP / width));
        for (int y = 0; y < height; y += rows) {
            Optional<BufferedImage> strip = strip(y, Math.min(rows, height - y));
            if (strip.isEmpty()) {
                break;
            }
            PixelRows.of(strip.get(), profile).all(strip.get().getRaster(), to);
        }
        if (to.taken() == 0) {
            throw new IOException("Nothing of the picture can be decoded");
        }
    }

    private Optional<BufferedImage> strip(int y, int rows) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        if (rows < height) {
            param.setSourceRegion(new Rectangle(0, y, width, rows));
        }
        if (!source.hasFrames()) {
            type();
        }
        try {
            return Optional.of(onScreen(reader.read(0, param)));
        } catch (IOException | RuntimeException broken) {
            // Most readers drop all when the end is missing: with a picture of ours to write into,
            // what was read before the break stays.
            return part(param, rows).map(this::onScreen);
        }
    }

    /** A first frame may cover a part of the screen; the rest is white. */
    private BufferedImage onScreen(BufferedImage image) {
        boolean covered = image.getWidth() == width;
        if (!source.hasFrames() || covered && image.getHeight() == height) {
            return image;
        }
        int[] position = source.position();
        BufferedImage screen =
                filled(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), Color.WHITE);
        Graphics2D graphics = screen.createGraphics();
        graphics.drawImage(image, position[0], position[1], null);
        graphics.dispose();
        return screen;
    }

    /** What can be read, on grey; nothing where that is not a single pixel. */
    private Optional<BufferedImage> part(ImageReadParam param, int rows) {
        broken();
        try {
            int across = source.hasFrames() ? reader.getWidth(0) : width;
            int down = source.hasFrames() ? reader.getHeight(0) : rows;
            BufferedImage part =
                    filled(
                            reader.getImageTypes(0).next().createBufferedImage(across, down),
                            Color.GRAY);
            param.setDestination(part);
            readInto(param);
            return isPlain(part) ? Optional.empty() : Optional.of(part);
        } catch (IOException | RuntimeException hopeless) {
            return Optional.empty();
        }
    }

    private void readInto(ImageReadParam param) {
        try {
            reader.read(0, param);
        } catch (IOException | RuntimeException again) {
            return; // It breaks where it broke before, but this time what was read is ours.
        }
    }

    private static BufferedImage filled(BufferedImage image, Color colour) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    private static boolean isPlain(BufferedImage image) {
        int last = image.getRGB(image.getWidth() - 1, image.getHeight() - 1);
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != last) {
                    return false;
                }
            }
        }
        return true;
    }

    private void broken() {
        flaw = source.structure().complete() ? Flaw.DAMAGED : Flaw.CUT_OFF;
    }

    /** libjpeg says the same for a bit that fell over and for an end that is missing. */
    private void note(String warning) {
        String said = warning.toLowerCase(Locale.ROOT);
        if (said.contains("truncated")) {
            flaw = Flaw.CUT_OFF;
        } else if (said.contains("corrupt") && !said.contains("extraneous") && flaw == Flaw.NONE) {
            flaw = Flaw.DAMAGED;
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
