package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
    @ParameterizedTest
    @CsvSource({
        "12345678_1234567890123456_1234567890123456789_n.jpg, FACEBOOK",
        "12345678_1234567890123456_1234567890123456789_o.jpg, FACEBOOK",
        "48389124_2213214875612345_5791234567890123456_N.JPG, FACEBOOK",
        "480771234_1023456789012345_123456789012345678_n (1).jpg, FACEBOOK",
        "12345678_1234567890123456_1234567890123456789_n - Copy.jpg, FACEBOOK",
        "10250123_100012345678_5591_n.jpg, FACEBOOK",
        "FB_IMG_1544523456789.jpg, FACEBOOK",
        "received_2213214875612345.jpeg, FACEBOOK",
        "IMG-20181211-WA0003.jpg, WHATSAPP",
        "IMG-20181211-WA0003(1).jpg, WHATSAPP",
        "WhatsApp Image 2018-12-11 at 10.41.54.jpeg, WHATSAPP",
        "WhatsApp-Image-2018-12-11-at-10.41.54.jpeg, WHATSAPP",
        "Изображение WhatsApp 2023-05-04 в 10.41.54.jpg, WHATSAPP",
        "IMG-0123456789abcdef0123456789abcdef-V.jpg, VIBER",
        "image-0-02-05-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef-V.jpg, VIBER",
        "0-02-05-0123456789abcdef0123456789abcdef.jpg, VIBER",
        "viber_image_2021-06-12_10-11-12-123.jpg, VIBER",
    })
    void a_name_tells_who_has_passed_the_photo_on(String name, Sender sender) {
        assertThat(Sender.of(name)).contains(sender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hall.jpg",
                "DSC_0412.jpg",
                "20181211_104154.jpg",
                "IMG_20181211_104154.jpg",
                "IMG_20181211_104154_n.jpg",
                "20181211_104154_n.jpg",
                "2018_2019_2020_north.jpg",
                "whatsapp-logo.png",
                "facebook.png",
                "viber-training.jpg",
                "IMG-20181211.jpg",
                "",
            })
    void other_names_tell_nothing(String name) {
        assertThat(Sender.of(name)).isEmpty();
    }
}
