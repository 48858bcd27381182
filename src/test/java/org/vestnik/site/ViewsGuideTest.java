package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The reference of the views is what their records say. {@code mvn test -Dtest=ViewsGuideTest
 * -Dgolden=overwrite} writes it anew, all but what stands above the mark.
 */
class ViewsGuideTest {
    private static final Path PAGE = GuideExample.GUIDE.resolve("views.md");
    private static final String MARK =
            "<!-- What follows is made from the view records by ViewsGuideTest. -->\n";

    @Test
    void the_reference_is_what_the_records_say() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        String head = page.substring(0, page.indexOf(MARK) + MARK.length());
        String now = head + ViewRecord.reference(ViewRecord.all());
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(now);
    }

    @Test
    void every_part_of_every_view_has_a_sentence() throws IOException {
        List<ViewRecord> views = ViewRecord.all();

        assertThat(views).hasSizeGreaterThan(30);
        for (ViewRecord view : views) {
            assertThat(view.meaning()).as(view.name()).isNotBlank();
            assertThat(view.parts())
                    .as("%s needs a @param for each part", view.name())
                    .allSatisfy(part -> assertThat(part.meaning()).as(part.name()).isNotBlank());
        }
    }

    @Test
    void every_template_of_a_page_is_in_the_table() throws IOException {
        String page = Files.readString(PAGE);
        for (String template :
                List.of(
                        "home",
                        "article",
                        "standing",
                        "list",
                        "calendar",
                        "month",
                        "albums",
                        "index")) {
            assertThat(page).contains("`" + template + ".html`");
        }
    }
}
