package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeavyTest {
    private static List<String> found(String settings) {
        StringBuilder site =
                new StringBuilder(
                        """
                        -- content/site.yaml --
                        title: Trial
                        languages: [en]
                        url: https://example.org/
                        theme: institution
                        photos: { %s }
                        -- content/articles/2026/a/en.md --
                        ---
                        title: The tower is ours again
                        type: news
                        date: 2026-01-12
                        ---
                        Floor by floor.
                        """
                                .formatted(settings));
        for (int i = 0; i < 12; i++) {
            site.append("-- content/articles/2026/a/%d.jpg --\nphoto 1600x1200\n".formatted(i));
        }
        return Checked.site(site.toString()).of(CheckRule.PAGE_HEAVY);
    }

    @Test
    void a_photo_weighs_what_the_width_weighs_that_a_page_takes() {
        assertThat(found("widths: [400, 800, 1600]")).isEmpty();
        assertThat(found("widths: [400, 1600]")).containsExactly("2:8-31 12, 3");
        assertThat(found("widths: [400, 600]")).isEmpty();
        assertThat(found("widths: [400, 1600], formats: [webp]")).isEmpty();
    }
}
