package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes, there is a picture of the promised size with nothing in it but pixels, or a
 * problem; never an exception, never a hang. What came out of each stands in {@code
 * src/docs/odd-pictures.md}. After a change that is meant, look at what {@code mvn test
 * -Dtest=OddPicturesTest -Dgolden=overwrite} makes of it, and commit it.
 */
class OddPicturesTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How far the colours of a run may lie from those of the table, for another JDK's sake. */
    private static final double SLACK = 0.3;

    /** A difference that can just be seen; JPEG itself, at our quality, takes about one of it. */
    private static final double MEAN = 3;

    private static final double MOST = 6;

    /** Pictures whose colours are not right yet. */
    private static final Set<String> OFF =
            Set.of(
                    // EXIF that ends within its directory is not read as far as it goes.
                    "jpeg/exif-cut.jpg",
                    // What a PNG tells of its colours without a profile is passed over.
                    "png/gamma-1.png",
                    "png/suite-basn2c08-gamma.png",
                    "png/chromaticities.png",
                    "png/cicp-p3.png",
                    // Its white is another than that of the print that Lab means.
                    "tiff/lab.tif");

    /** Pictures that tell, each in another way. */
    private static final Set<String> TELLING =
            Set.of(
                    "jpeg/camera-big-endian.jpg",
                    "jpeg/camera-thumbnail.jpg",
                    "jpeg/comment.jpg",
                    "jpeg/exif-empty.jpg",
                    "jpeg/iptc.jpg",
                    "jpeg/motion-photo.jpg",
                    "jpeg/xmp.jpg",
                    "webp/orientation-3.webp",
                    "webp/unknown-parts.webp",
                    "webp/xmp.webp");

    private static final Map<OddPicture, OddPicture.Result> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void run() {
        for (OddPicture picture : OddTable.pictures()) {
            RESULTS.put(
                    picture, assertTimeoutPreemptively(LONGEST, picture::result, picture.file()));
        }
    }

    @AfterAll
    static void forget() {
        RESULTS.clear();
    }

    @Test
    void every_odd_picture_comes_out_as_the_table_says() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        RESULTS.forEach((picture, result) -> rows.add(OddTable.row(picture, result)));
        if ("overwrite".equals(System.getProperty("golden"))) {
            OddTable.overwrite(rows);
        }
        SortedMap<String, List<String>> told = OddTable.rows(OddTable.read(OddTable.DOCUMENT));
        assertThat(rows)
                .extracting(OddPicturesTest::file)
                .containsExactlyInAnyOrderElementsOf(told.keySet());
        for (List<String> row : rows) {
            List<String> expected = told.get(file(row));
            boolean same = row.subList(0, 4).equals(expected.subList(0, 4));
            assertThat(same && close(row.get(4), expected.get(4)))
                    .as("%s instead of %s", row, expected)
                    .isTrue();
        }
    }

    @Test
    void upright_pictures_have_the_colours_that_littlecms_sees() {
        SortedMap<String, Patches.Difference> wrong = new TreeMap<>();
        RESULTS.forEach(
                (picture, result) ->
                        result.off()
                                .filter(off -> off.mean() > MEAN || off.most() > MOST)
                                .ifPresent(off -> wrong.put(picture.file(), off)));
        assertThat(wrong.keySet()).as("%s", wrong).isEqualTo(OFF);
    }

    @Test
    void every_picture_in_the_folder_is_in_the_list() throws IOException {
        assertThat(RESULTS.keySet())
                .extracting(OddPicture::file)
                .filteredOn(file -> !file.startsWith("huge/"))
                .containsExactlyInAnyOrderElementsOf(OddTable.files());
    }

    @Test
    void what_is_left_in_a_picture_is_seen() {
        for (OddPicture picture : RESULTS.keySet()) {
            Output output = picture.file().endsWith(".webp") ? Output.WEBP : Output.JPEG;
            Variant promised = new Variant("hall.jpg", output, 128, 96);
            if (TELLING.contains(picture.file())) {
                assertThatThrownBy(() -> Bare.check(picture.file(), picture.bytes(), promised))
                        .as(picture.file())
                        .isInstanceOf(AssertionError.class);
            } else if (picture.file().equals("jpeg/progressive.jpg")) {
                Bare.check(picture.file(), picture.bytes(), promised);
            }
        }
    }

    private static String file(List<String> row) {
        return row.get(0).replace("`", "");
    }

    private static boolean close(String seen, String expected) {
        if (seen.isEmpty() || expected.isEmpty()) {
            return seen.equals(expected);
        }
        String[] one = seen.split(" / ");
        String[] other = expected.split(" / ");
        return Math.abs(Double.parseDouble(one[0]) - Double.parseDouble(other[0])) <= SLACK
                && Math.abs(Double.parseDouble(one[1]) - Double.parseDouble(other[1])) <= SLACK;
    }
}
