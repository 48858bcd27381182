package org.vestnik.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws and encodes small pictures for tests, with the metadata that a camera would write. */
final class Camera {
    private static final int PNG_HEADER = 33;

    private Camera() {}

    /** Red left above, green right above, blue left below, yellow right below. */
    static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width, height);
        }
        graphics.dispose();
        return image;
    }

    /** The picture as a camera held as the orientation says would have stored it. */
    static BufferedImage stored(BufferedImage seen, int orientation) {
        boolean lies = orientation > 4;
        int width = lies ? seen.getHeight() : seen.getWidth();
        int height = lies ? seen.getWidth() : seen.getHeight();
        BufferedImage stored = new BufferedImage(width, height, seen.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = lies ? y : x;
                int row = lies ? x : y;
                // EXIF 2.32 §4.6.4: the side of the scene at stored row 0, and at stored column 0.
                boolean fromRight = Arrays.asList(2, 3, 7, 8).contains(orientation);
                boolean fromBottom = Arrays.asList(3, 4, 6, 7).contains(orientation);
                // Row 0 is shown at the right in 6 and 7, column 0 at the bottom in 7 and 8.
                boolean right = lies ? orientation == 6 || orientation == 7 : fromRight;
                boolean bottom = lies ? orientation == 7 || orientation == 8 : fromBottom;
                int seenX = right ? seen.getWidth() - 1 - column : column;
                int seenY = bottom ? seen.getHeight() - 1 - row : row;
                stored.setRGB(x, y, seen.getRGB(seenX, seenY));
            }
        }
        return stored;
    }

    /** Soft colours with noise, as a photo has them; the same for the same seed. */
    static BufferedImage scene(int width, int height, long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(24);
                int red = (x * 200 / width + noise) << 16;
                int green = (y * 200 / height + noise) << 8;
                image.setRGB(x, y, red | green | (90 + noise));
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return encode(image, "jpg");
    }

    /** A JPEG of one colour in four inks, each from 0 to 255, as an Adobe program writes it. */
    static byte[] inkedJpeg(int[] inks) {
        WritableRaster raster = Raster.createInterleavedRaster(0, 64, 48, 4, null);
        for (int i = 0; i < 64 * 48; i++) {
            for (int band = 0; band < 4; band++) {
                raster.setSample(i % 64, i / 64, band, 255 - inks[band]);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return with(out.toByteArray(), 0xee, adobe);
    }

    static byte[] png(BufferedImage image) {
        return encode(image, "png");
    }

    static byte[] gif(BufferedImage image) {
        return encode(image, "gif");
    }

    /** The JPEG with a segment after its first mark. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] with(byte[] jpeg, ExifBlock exif) {
        return with(jpeg, 0xe1, exif.segment());
    }

    /** The PNG with a chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + content.length);
        chunk.putInt((int) check.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER);
        out.writeBytes(chunk.array());
        out.write(png, PNG_HEADER, png.length - PNG_HEADER);
        return out.toByteArray();
    }

    static BufferedImage open(byte[] bytes) {
        try {
            return ImageIO.read(new BytesInput(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("Nobody writes this as " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
