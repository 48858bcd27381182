package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTimeTest {
    @ParameterizedTest
    @CsvSource({
        "20181211_104154.jpg, 2018-12-11T10:41:54",
        "IMG_20181211_104154.jpg, 2018-12-11T10:41:54",
        "IMG_20181211_104154_1.jpg, 2018-12-11T10:41:54",
        "IMG_20181211_104154 (2).jpg, 2018-12-11T10:41:54",
        "PXL_20210612_101112345.jpg, 2021-06-12T10:11:12",
        "PXL_20210612_101112345.PORTRAIT.jpg, 2021-06-12T10:11:12",
        "WhatsApp Image 2018-12-11 at 10.41.54.jpeg, 2018-12-11T10:41:54",
        "WhatsApp Image 2018-12-11 at 10.41.54 (1).jpeg, 2018-12-11T10:41:54",
        "WhatsApp Image 2018-12-11 at 2.41.54 PM.jpeg, 2018-12-11T14:41:54",
        "WhatsApp Image 2018-12-11 at 12.41.54 AM.jpeg, 2018-12-11T00:41:54",
        "WhatsApp Image 2018-12-11 at 02.41.54 PM.jpeg, 2018-12-11T14:41:54",
        "signal-2021-06-12-101112.jpg, 2021-06-12T10:11:12",
        "signal-2021-06-12-10-11-12-345.jpg, 2021-06-12T10:11:12",
        "photo_2021-06-12_10-11-12.jpg, 2021-06-12T10:11:12",
        "2021-06-12 10.11.12.jpg, 2021-06-12T10:11:12",
        "Screenshot_20210612-101112.png, 2021-06-12T10:11:12",
        "IMG-20181211-WA0003.jpg, 2018-12-11T00:00",
        "DSC_0001_20181399_20181211_104154.jpg, 2018-12-11T10:41:54",
    })
    void the_time_in_a_name_is_found(String name, LocalDateTime taken) {
        assertThat(CaptureTime.inName(name)).contains(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hall.jpg",
                "DSC_0001.jpg",
                "IMG_4711.JPG",
                "20181311_104154.jpg",
                "1718105454123.jpg",
                "FB_IMG_1718105454123.jpg",
                "2018-1211.jpg",
            })
    void a_name_without_a_time_gives_none(String name) {
        assertThat(CaptureTime.inName(name)).isEmpty();
    }

    @Test
    void the_time_in_exif_is_read_and_an_impossible_one_is_none() {
        assertThat(CaptureTime.inExif("2018:12:11 10:41:54"))
                .contains(LocalDateTime.of(2018, 12, 11, 10, 41, 54));
        assertThat(CaptureTime.inExif("0000:00:00 00:00:00")).isEmpty();
        assertThat(CaptureTime.inExif("    :  :     :  :  ")).isEmpty();
        assertThat(CaptureTime.inExif("2018:12:11")).isEmpty();
    }
}
