package org.vestnik.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.files.YamlScalar;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

class DatesTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private final Problems problems = new Problems();

    @Test
    void a_date_is_a_day_in_the_zone_of_the_site() {
        assertThat(moment("2018-12-14"))
                .contains(new Moment(LocalDate.of(2018, 12, 14), Optional.empty(), SOFIA));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-14 10:30, Europe/Sofia",
        "2018-12-14T10:30, Europe/Sofia",
        "2018-12-14T10:30Z, Z",
        "2018-12-14 10:30+02:00, +02:00",
        "2018-12-14T10:30 -05:00, -05:00",
        "2018-12-14 10:30 Europe/Madrid, Europe/Madrid",
    })
    void a_time_may_have_a_zone_of_its_own(String text, String zone) {
        assertThat(moment(text))
                .contains(
                        new Moment(
                                LocalDate.of(2018, 12, 14),
                                Optional.of(LocalTime.of(10, 30)),
                                ZoneId.of(zone)));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.12.2018          | 2018-12-14",
                "14.12.2018 г.       | 2018-12-14",
                "12.05.18г.          | 2018-05-12",
                "14/12/2018          | 2018-12-14",
                "12/14/2018          | 2018-12-14",
                "4-1-2018            | 2018-01-04",
                "2018.12.14          | 2018-12-14",
                "2018/12/14          | 2018-12-14",
                "2018-1-4            | 2018-01-04",
                "20181214            | 2018-12-14",
                "14 декември 2018 г. | 2018-12-14",
                "1-ви септември 2018 | 2018-09-01",
                "14 Dec 2018         | 2018-12-14",
                "December 14, 2018   | 2018-12-14",
                "14.12.97            | 1997-12-14",
                "2018-12-14 9:30     | 2018-12-14 09:30",
                "2018-12-14T10:30:15 | 2018-12-14 10:30",
                "14.12.2018 10.30 ч. | 2018-12-14 10:30",
                "14.12.2018, 10:30 ч.| 2018-12-14 10:30",
                "2018–12–14          | 2018-12-14",
            })
    void another_form_is_an_error_that_offers_the_right_one(String text, String offer) {
        assertThat(moment(text)).isEmpty();
        assertThat(hint()).isEqualTo("write it like this: date: " + offer);
        assertThat(problems.list().get(0).code()).isEqualTo("date-form");
    }

    @ParameterizedTest
    @CsvSource({"утре", "11 – 12 декември 2018", "2018", "30.02.2018", "12.2018", "99999999999"})
    void where_a_guess_would_be_wild_an_example_is_shown(String text) {
        assertThat(moment(text)).isEmpty();
        assertThat(hint())
                .isEqualTo(
                        "write year, month and day, for example 2018-12-14, or with a time"
                                + " 2018-12-14 10:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-13-45       | there is no month 13 (“2018-13-45”)",
                "2018-02-30       | there is no day 30 in that month (“2018-02-30”): it has 28 days",
                "2018-04-00       | there is no day 0 in that month (“2018-04-00”): it has 30 days",
                "0218-12-14       | the year of “0218-12-14” cannot be right",
                "2018-12-14 25:00 | there is no hour 25 (“2018-12-14 25:00”)",
                "2018-12-14 10:75 | there is no minute 75 (“2018-12-14 10:75”)",
            })
    void a_date_that_does_not_exist_is_told_what_is_wrong(String text, String sentence) {
        assertThat(moment(text)).isEmpty();
        Problem problem = problems.list().get(0);
        assertThat(problem.code()).isEqualTo("date-impossible");
        assertThat(Sketch.say(problem.message())).isEqualTo(sentence);
    }

    @Test
    void an_unknown_zone_is_told_the_nearest() {
        assertThat(moment("2018-12-14 10:30 Europe/Sofya")).isEmpty();
        assertThat(problems.list().get(0).code()).isEqualTo("zone-unknown");
        assertThat(hint()).isEqualTo("did you mean “Europe/Sofia”?");
    }

    @Test
    void the_day_of_a_time_elsewhere_is_the_sites() {
        assertThat(Dates.day(value("2018-12-14 23:30Z"), SOFIA))
                .contains(LocalDate.of(2018, 12, 15));
    }

    @Test
    void moments_are_compared_by_the_clock_of_the_world() {
        Moment sofia = moment("2018-12-14 10:30").get();
        Moment madrid = moment("2018-12-14 10:00 Europe/Madrid").get();
        Moment day = new Moment(sofia.date(), Optional.empty(), ZoneOffset.UTC);
        assertThat(madrid.isAfter(sofia)).isTrue();
        assertThat(sofia.isAfter(madrid)).isFalse();
        assertThat(day.isAfter(sofia)).isFalse();
    }

    private Optional<Moment> moment(String text) {
        return Dates.moment(value(text), SOFIA);
    }

    private Value value(String text) {
        Place place = Place.start("content/a.md");
        return new Value("date", new YamlScalar(text, YamlScalar.Kind.TEXT, place), problems);
    }

    private String hint() {
        return org.vestnik.problem.Messages.in("en").hint(problems.list().get(0)).orElse("");
    }
}
