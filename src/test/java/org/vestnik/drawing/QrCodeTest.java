package org.vestnik.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int QUIET = 4;
    private static final Pattern RUN = Pattern.compile("([Mm])(-?\\d+) (\\d+)(?:\\.5)?h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://example.org/dobar-den-sasede/bg/novini/2024/parvo-slushame/",
                "https://пример.бг/новини/?й=1",
                "HTTPS://EXAMPLE.ORG/A",
            })
    void what_was_written_is_read_back(String address) throws Exception {
        String svg = QrCode.svg(address).orElseThrow();
        DecoderResult read = new Decoder().decode(modules(svg));
        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getECLevel()).isEqualTo("M");
    }

    @Test
    void it_is_light_and_always_the_same_and_readers_pass_it_over() {
        String address = "https://example.org/dobar-den-sasede/bg/novini/2024/busat/";
        String svg = QrCode.svg(address).orElseThrow();
        assertThat(svg).startsWith("<svg class=\"qr\" viewBox=\"0 0 41 41\" width=\"83\"");
        assertThat(svg).contains(" aria-hidden=\"true\">");
        assertThat(svg.length()).isLessThan(2200);
        assertThat(QrCode.svg(address)).hasValue(svg);
    }

    @Test
    void a_text_that_no_code_can_hold_has_none() {
        assertThat(QrCode.svg("x".repeat(2331))).isPresent();
        assertThat(QrCode.svg("x".repeat(2332))).isEmpty();
    }

    /** What the stroke covers, and nothing in the quiet zone. */
    private static BitMatrix modules(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * QUIET);
        int x = 0;
        int y = 0;
        for (Matcher run = RUN.matcher(svg); run.find(); ) {
            boolean first = run.group(1).equals("M");
            x = Integer.parseInt(run.group(2)) + (first ? -QUIET : x);
            y = Integer.parseInt(run.group(3)) + (first ? -QUIET : y);
            int length = Integer.parseInt(run.group(4));
            modules.setRegion(x, y, length, 1);
            x += length;
        }
        return modules;
    }
}
