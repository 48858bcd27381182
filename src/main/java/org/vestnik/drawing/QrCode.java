package org.vestnik.drawing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * QR codes as SVG, for paper: an address that a phone reads off the page. Thread-safe.
 *
 * <p>spec: ISO/IEC 18004; correction level M, which bears a fold or a stain of 15 %, and the quiet
 * zone of four modules.
 */
public final class QrCode {
    private static final int QUIET = 4;
    private static final byte DARK = 1;
    private static final int MASK = 2;

    private QrCode() {}

    /**
     * The code of a text as inline SVG with the class {@code qr}, of 83 CSS pixels, which are 22
     * mm.
     *
     * @return empty where the text is longer than any code can hold
     */
    public static Optional<String> svg(String text) {
        try {
            return Optional.of(svg(modules(text)));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /**
     * Plain letters need no word on their encoding, which would take room. Any mask can be read; to
     * weigh all eight for the prettiest took most of the time of a page.
     */
    private static ByteMatrix modules(String text) throws WriterException {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_MASK_PATTERN, MASK);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
    }

    private static String svg(ByteMatrix modules) {
        int side = modules.getWidth() + 2 * QUIET;
        StringBuilder out = new StringBuilder(3000);
        out.append("<svg class=\"qr\" viewBox=\"0 0 ").append(side).append(' ').append(side);
        out.append("\" width=\"83\" height=\"83\" aria-hidden=\"true\"><path stroke=\"#000\" d=\"");
        path(modules, out);
        return out.append("\"/></svg>").toString();
    }

    /** One stroke a module thick, that is lifted over what is light: from run to run. */
    private static void path(ByteMatrix modules, StringBuilder out) {
        int atX = 0;
        int atY = 0;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int run = run(modules, x, y);
                if (run > 0) {
                    if (out.charAt(out.length() - 1) == '"') {
                        out.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append(".5");
                    } else {
                        out.append('m').append(x - atX).append(' ').append(y - atY);
                    }
                    out.append('h').append(run);
                    x += run;
                    atX = x;
                    atY = y;
                }
            }
        }
    }

    /** How many dark modules follow each other from here. */
    private static int run(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == DARK) {
            end++;
        }
        return end - x;
    }
}
