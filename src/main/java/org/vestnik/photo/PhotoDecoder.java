package org.vestnik.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Decodes a photo's first picture by ImageIO, as far as it goes. What it holds is freed by {@link
 * #close()}. Not thread-safe.
 */
final class PhotoDecoder implements AutoCloseable {
    private final ImageReader reader;
    private final PhotoHeader header;
    private final byte[] bytes;
    private final boolean complete;
    private final Optional<Colours> colours;
    private Flaw flaw = Flaw.NONE;

    PhotoDecoder(PhotoHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
        Structure structure = Structure.of(header.format(), bytes);
        this.complete = structure.complete();
        byte[] profile = structure.profile(header.format(), bytes);
        this.colours = Colours.of(profile);
        boolean ours = profile.length > 0 && !Colours.isForInks(profile);
        this.reader = ImageIO.getImageReadersByFormatName(header.format().name()).next();
        reader.setInput(new BytesInput(ours ? structure.withoutProfile(bytes) : bytes), true, true);
        reader.addIIOReadWarningListener((from, warning) -> note(warning));
    }

    /**
     * The pixels as stored.
     *
     * @param step every how manieth pixel of a row, and row, is taken
     * @throws IOException when not even a part can be decoded
     */
    Decoded decode(int step) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = onScreen(read(param));
        if (!isAsTold(image, step)) {
            throw new IOException("The decoder sees another size than the header tells");
        }
        return new Decoded(image, colours, flaw);
    }

    private boolean isAsTold(BufferedImage image, int step) {
        boolean lies = Orientation.of(header.orientation()).lies();
        int width = lies ? header.height() : header.width();
        int height = lies ? header.width() : header.height();
        return image.getWidth() == (width + step - 1) / step
                && image.getHeight() == (height + step - 1) / step;
    }

    /** A GIF's first frame may cover a part of the screen; the rest is white. */
    private BufferedImage onScreen(BufferedImage image) {
        boolean covered =
                image.getWidth() == header.width() && image.getHeight() == header.height();
        if (header.format() != PhotoHeader.Format.GIF || covered) {
            return image;
        }
        int[] position = GifWalk.position(bytes);
        BufferedImage screen =
                new BufferedImage(header.width(), header.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = screen.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, header.width(), header.height());
        graphics.drawImage(image, position[0], position[1], null);
        graphics.dispose();
        return screen;
    }

    private BufferedImage read(ImageReadParam param) throws IOException {
        try {
            return reader.read(0, param);
        } catch (IOException | RuntimeException broken) {
            // ImageIO's readers of PNG and GIF drop all when the end is missing: with a picture of
            // ours to write into, what was read before the break stays.
            return part(param).orElseThrow(() -> new IOException(broken));
        }
    }

    /** What can be read, on grey; nothing where that is not a single pixel. */
    private Optional<BufferedImage> part(ImageReadParam param) {
        flaw = complete ? Flaw.DAMAGED : Flaw.CUT_OFF;
        try {
            BufferedImage part = grey(param);
            param.setDestination(part);
            readInto(param);
            return isGrey(part) ? Optional.empty() : Optional.of(part);
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

    private BufferedImage grey(ImageReadParam param) throws IOException {
        int step = param.getSourceXSubsampling();
        int width = (reader.getWidth(0) + step - 1) / step;
        int height = (reader.getHeight(0) + step - 1) / step;
        BufferedImage grey = reader.getImageTypes(0).next().createBufferedImage(width, height);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return grey;
    }

    private static boolean isGrey(BufferedImage image) {
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
