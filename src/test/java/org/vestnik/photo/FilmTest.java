package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether a film says where it was taken. */
public class FilmTest {
    private static final String PLACE = "+42.8405+025.1203/";

    /** A box with others in it, or with bytes. */
    private static byte[] box(String type, byte[]... inside) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] each : inside) {
            body.writeBytes(each);
        }
        return ByteBuffer.allocate(8 + body.size())
                .putInt(8 + body.size())
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(body.toByteArray())
                .array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] film(byte[]... inMovie) {
        byte[] head = box("ftyp", latin("isom\0\0\2\0isommp41"));
        byte[] movie = box("moov", inMovie);
        byte[] data = box("mdat", new byte[100]);
        return ByteBuffer.allocate(head.length + movie.length + data.length)
                .put(head)
                .put(data)
                .put(movie)
                .array();
    }

    private static byte[] xyz(String place) {
        return box("\u00a9xyz", latin("\0" + (char) place.length() + "\25\307" + place));
    }

    /** A film as a phone with Android writes it, for tests of sites. */
    public static byte[] ofPhone() {
        return film(box("mvhd", new byte[100]), box("udta", xyz(PLACE)));
    }

    /** A film without anything. */
    public static byte[] silent() {
        return film(box("mvhd", new byte[100]));
    }

    @Test
    void a_film_that_says_nothing_is_silent() {
        assertThat(Film.tellsPlace(silent())).isFalse();
        assertThat(Film.tellsPlace(film(box("udta", xyz("")), box("udta", xyz("\0\0"))))).isFalse();
    }

    @Test
    void android_and_quicktime_write_it_into_user_data() {
        assertThat(Film.tellsPlace(ofPhone())).isTrue();
        assertThat(Film.tellsPlace(film(box("trak", box("udta", xyz(PLACE)))))).isTrue();
    }

    @Test
    void old_phones_write_it_as_3gpp_has_it() {
        byte[] loci =
                box("loci", latin("\0\0\0\0\25\307Home\0\0" + "\0\31\25\7\0\52\327\1\0\0\0\0"));
        assertThat(Film.tellsPlace(film(box("udta", loci)))).isTrue();
    }

    @Test
    void an_iphone_writes_it_among_its_keys() {
        byte[] handler = box("hdlr", new byte[24]);
        byte[] keys =
                box(
                        "keys",
                        latin("\0\0\0\0\0\0\0\1\0\0\0\54mdtacom.apple.quicktime.location.ISO6709"));
        byte[] make = box("keys", latin("\0\0\0\0\0\0\0\1\0\0\0\44mdtacom.apple.quicktime.make"));
        assertThat(Film.tellsPlace(film(box("meta", handler, keys)))).isTrue();
        assertThat(Film.tellsPlace(film(box("meta", handler, make)))).isFalse();
        assertThat(
                        Film.tellsPlace(
                                film(
                                        box(
                                                "udta",
                                                box(
                                                        "meta",
                                                        new byte[4],
                                                        handler,
                                                        box("ilst", xyz(PLACE)))))))
                .isTrue();
    }

    @Test
    void cameras_that_are_worn_write_a_track_of_places() {
        byte[] entry = latin("\0\0\0\0\0\0\0\1\0\0\0\20gpmd\0\0\0\0\0\0\0\1");
        byte[] track = box("trak", box("mdia", box("minf", box("stbl", box("stsd", entry)))));
        assertThat(Film.tellsPlace(film(track))).isTrue();
    }

    @Test
    void xmp_may_hold_it_too() {
        byte[] xmp = box("uuid", new byte[16], latin("<x exif:GPSLatitude=\"42,50.4N\"/>"));
        assertThat(Film.tellsPlace(film(box("udta", xmp)))).isTrue();
    }

    @Test
    void a_box_of_64_bits_is_walked_past() {
        byte[] long64 =
                ByteBuffer.allocate(24).putInt(1).put(latin("mdat")).putLong(24).putLong(0).array();
        byte[] all = ByteBuffer.allocate(24 + ofPhone().length).put(long64).put(ofPhone()).array();
        assertThat(Film.tellsPlace(all)).isTrue();
    }

    @Test
    void damaged_films_end_nothing() {
        Random random = new Random(20260131);
        byte[] whole = ofPhone();
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Film.tellsPlace(java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length + 1)));
        }
    }
}
