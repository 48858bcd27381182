package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.files.Hash;

class VariantsTest {
    private static final PhotoOptions OPTIONS = new PhotoOptions(List.of(400, 800, 1600), 82);
    private static final Hash SOURCE = Hash.of("a photo");

    @ParameterizedTest
    @CsvSource({
        "4000x3000, 400x300 800x600 1600x1200",
        "3000x4000, 400x533 800x1067 1600x2133",
        "1600x1200, 400x300 800x600 1600x1200",
        "1650x1100, 400x267 800x533 1600x1067",
        "1500x1000, 400x267 800x533 1500x1000",
        "900x600, 400x267 800x533 900x600",
        "820x600, 400x293 820x600",
        "800x600, 400x300 800x600",
        "390x300, 390x300",
        "1x60000, 1x60000",
        "60000x1, 400x1 800x1 1600x1",
    })
    void no_size_is_larger_than_the_photo(String size, String sizes) {
        String planned =
                variants(size, OPTIONS).stream()
                        .map(variant -> variant.width() + "x" + variant.height())
                        .collect(Collectors.joining(" "));
        assertThat(planned).isEqualTo(sizes);
    }

    @Test
    void the_name_holds_slug_hash_and_width() {
        List<Variant> variants = variants("1200x900", OPTIONS);
        assertThat(variants)
                .extracting(Variant::fileName)
                .allMatch(name -> name.matches("hall-[0-9a-f]{8}-(400|800|1200)\\.jpg"));
        assertThat(variants)
                .extracting(v -> v.fileName().substring(0, 13))
                .containsOnly(variants.get(0).fileName().substring(0, 13));
    }

    @Test
    void the_hash_follows_source_quality_and_the_sizes_made_and_nothing_else() {
        String name = name("4000x3000", OPTIONS);
        assertThat(name("4000x3000", new PhotoOptions(List.of(400, 800, 1600), 80)))
                .isNotEqualTo(name);
        assertThat(name("4000x3000", new PhotoOptions(List.of(400, 1600), 82))).isNotEqualTo(name);
        assertThat(name("700x500", new PhotoOptions(List.of(400, 800, 2000), 82)))
                .isEqualTo(name("700x500", OPTIONS));
        PhotoHeader header = header("4000x3000");
        assertThat(
                        Plan.of(header, Hash.of("another"), OPTIONS)
                                .variants("hall", Rights.NONE)
                                .get(0)
                                .fileName())
                .isNotEqualTo(name);
    }

    @Test
    void a_photo_whose_name_has_no_letters_is_called_photo() {
        assertThat(
                        Plan.of(header("40x30"), SOURCE, OPTIONS)
                                .variants("", Rights.NONE)
                                .get(0)
                                .fileName())
                .startsWith("photo-");
    }

    private static String name(String size, PhotoOptions options) {
        return variants(size, options).get(0).fileName();
    }

    private static List<Variant> variants(String size, PhotoOptions options) {
        return Plan.of(header(size), SOURCE, options).variants("hall", Rights.NONE);
    }

    private static PhotoHeader header(String size) {
        String[] sides = size.split("x");
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        return new PhotoHeader(PhotoHeader.Format.JPEG, width, height, 1, Optional.empty(), false);
    }
}
