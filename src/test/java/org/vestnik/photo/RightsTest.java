package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credit and licence in a picture's file, as other programs read them. */
class RightsTest {
    private static final Rights RIGHTS = new Rights("Община „Лесичово“ & <co>", "CC BY-SA 4.0");
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String RIGHTS_SPACE = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/";

    private static final List<byte[]> PICTURES =
            List.of(
                    Camera.jpeg(Camera.scene(64, 48, 5)),
                    Camera.png(Camera.scene(64, 48, 5)),
                    PrivateWords.LOSSY,
                    PrivateWords.LOSSLESS,
                    PrivateWords.MOVING);

    private static Metadata metadata(byte[] picture) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
        metadata.getDirectories().forEach(it -> assertThat(it.getErrors()).isEmpty());
        return metadata;
    }

    @Test
    void other_programs_find_them_in_each_kind() throws Exception {
        for (byte[] picture : PICTURES) {
            XmpDirectory found =
                    metadata(RIGHTS.into(picture)).getFirstDirectoryOfType(XmpDirectory.class);
            assertThat(found).as(Signature.of(picture).name()).isNotNull();
            XMPMeta xmp = found.getXMPMeta();
            assertThat(xmp.getPropertyString("http://ns.adobe.com/photoshop/1.0/", "Credit"))
                    .isEqualTo(RIGHTS.credit());
            assertThat(xmp.getLocalizedText(DC, "rights", null, "x-default").getValue())
                    .isEqualTo(RIGHTS.credit() + ", CC BY-SA 4.0");
            assertThat(
                            xmp.getLocalizedText(RIGHTS_SPACE, "UsageTerms", null, "x-default")
                                    .getValue())
                    .isEqualTo("CC BY-SA 4.0");
            assertThat(xmp.getPropertyString(RIGHTS_SPACE, "WebStatement")).isEqualTo(BY_SA);
            assertThat(xmp.getPropertyBoolean(RIGHTS_SPACE, "Marked")).isTrue();
            assertThat(xmp.getPropertyString("http://creativecommons.org/ns#", "license"))
                    .isEqualTo(BY_SA);
        }
    }

    /** What cleaning leaves of it is the very picture: nothing else was touched. */
    @Test
    void the_picture_stays_as_it_was() {
        for (byte[] picture : PICTURES) {
            byte[] told = RIGHTS.into(picture);
            byte[] cleaned = Cleaning.of(Signature.of(told), told).orElseThrow().bytes();
            boolean simple = picture == PrivateWords.LOSSY || picture == PrivateWords.LOSSLESS;
            if (simple) {
                // The head that was put before it stays; all that follows is the picture.
                assertThat(java.util.Arrays.copyOfRange(cleaned, 30, cleaned.length))
                        .isEqualTo(java.util.Arrays.copyOfRange(picture, 12, picture.length));
            } else {
                assertThat(cleaned).isEqualTo(picture);
            }
        }
    }

    @Test
    void a_webp_says_its_size_and_whether_it_is_transparent() throws Exception {
        for (byte[] picture : List.of(PrivateWords.LOSSY, PrivateWords.LOSSLESS)) {
            byte[] told = RIGHTS.into(picture);
            assertThat(new String(told, 12, 4, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("VP8X");
            WebpDirectory webp = metadata(told).getFirstDirectoryOfType(WebpDirectory.class);
            assertThat(webp.getInt(WebpDirectory.TAG_IMAGE_WIDTH)).isEqualTo(8);
            assertThat(webp.getInt(WebpDirectory.TAG_IMAGE_HEIGHT)).isEqualTo(6);
            assertThat(webp.getBoolean(WebpDirectory.TAG_HAS_ALPHA))
                    .isEqualTo(picture == PrivateWords.LOSSLESS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CC BY 4.0|https://creativecommons.org/licenses/by/4.0/",
                "cc-by-nc-nd 3.0|https://creativecommons.org/licenses/by-nc-nd/3.0/",
                "Creative Commons BY-SA 4.0 International|https://creativecommons.org/licenses/by-sa/4.0/",
                "CC0|https://creativecommons.org/publicdomain/zero/1.0/",
                "https://example.org/licence?a=1&b=2|https://example.org/licence?a=1&b=2",
                "CC BY|-",
                "CC BY-ND-NC 4.0|-",
                "All rights reserved|-",
                "javascript:alert(1)|-",
            })
    void a_licence_has_an_address_where_that_is_certain(String licence, String url) {
        assertThat(new Rights("", licence).url().orElse(null)).isEqualTo(url);
    }

    @Test
    void what_nobody_said_is_not_written() throws Exception {
        byte[] jpeg = PICTURES.get(0);
        assertThat(Rights.NONE.into(jpeg)).isSameAs(jpeg);
        byte[] gif = Camera.gif(Camera.quarters(40, 30));
        assertThat(RIGHTS.into(gif)).isEqualTo(gif);
        Map<String, String> fields =
                metadata(new Rights("", "CC0").into(jpeg))
                        .getFirstDirectoryOfType(XmpDirectory.class)
                        .getXmpProperties();
        assertThat(fields.keySet())
                .noneMatch(name -> name.contains("Credit") || name.contains("Date"));
        assertThat(fields).containsEntry("xmpRights:Marked", "False");
        assertThat(new Rights("Лесичово", "").packet())
                .doesNotContain("UsageTerms", "WebStatement", "license");
    }

    @Test
    void no_words_are_too_many_or_too_strange() throws Exception {
        Rights odd = new Rights("\"&".repeat(5000) + "\ud800", "\u0000a\u0001\uffff]]>");
        assertThat(
                        metadata(odd.into(PICTURES.get(0)))
                                .getFirstDirectoryOfType(XmpDirectory.class)
                                .getXMPMeta()
                                .getLocalizedText(RIGHTS_SPACE, "UsageTerms", null, "x-default")
                                .getValue())
                .contains("]]>");
    }
}
