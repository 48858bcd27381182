package org.vestnik.demo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture as a phone does: stored as the phone was held, with an EXIF that says so.
 *
 * @param orientation 1, 3, 6 or 8 (EXIF 2.32 §4.6.4)
 */
record Phone(Optional<ExifSegment> exif, int orientation) {
    private static final float QUALITY = 0.86f;

    static Phone at(String time, int orientation, double latitude, double longitude) {
        ExifSegment exif = new ExifSegment(time, orientation, latitude, longitude);
        return new Phone(Optional.of(exif), orientation);
    }

    /** As messengers send them on: upright, and all said about them dropped. */
    static Phone without() {
        return new Phone(Optional.empty(), 1);
    }

    byte[] jpeg(BufferedImage seen) throws IOException {
        BufferedImage stored = stored(seen);
        float quality = QUALITY;
        byte[] jpeg = encode(stored, quality);
        while (jpeg.length > mostBytes(seen.getWidth() * seen.getHeight())) {
            quality -= 0.03f;
            jpeg = encode(stored, quality);
        }
        return jpeg;
    }

    /** Cameras are allowed more than phones, and phones more than what they send on. */
    private static int mostBytes(int pixels) {
        if (pixels > 8_000_000) {
            return 900_000;
        }
        return pixels > 2_000_000 ? 250_000 : 220_000;
    }

    private byte[] encode(BufferedImage stored, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        JPEGImageWriteParam parameters = new JPEGImageWriteParam(null);
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        parameters.setOptimizeHuffmanTables(true);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(stored, null, null), parameters);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = out.toByteArray();
        return exif.map(segment -> segment.into(jpeg)).orElse(jpeg);
    }

    /** The pixels as the phone's sensor lay when it took what is seen. */
    private BufferedImage stored(BufferedImage seen) {
        int quarters =
                switch (orientation) {
                    case 3 -> 2;
                    case 6 -> 3;
                    case 8 -> 1;
                    default -> 0;
                };
        if (quarters == 0) {
            return seen;
        }
        boolean lies = quarters != 2;
        int width = lies ? seen.getHeight() : seen.getWidth();
        int height = lies ? seen.getWidth() : seen.getHeight();
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-seen.getWidth() / 2.0, -seen.getHeight() / 2.0);
        Graphics2D graphics = stored.createGraphics();
        graphics.drawImage(seen, turn, null);
        graphics.dispose();
        return stored;
    }
}
