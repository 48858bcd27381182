package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Madrid | bg | 2018-12-11T10:00 | Мадрид, UTC+1",
                "Europe/Madrid | en | 2018-07-11T10:00 | Madrid, UTC+2",
                "America/New_York | es | 2018-12-11T10:00 | Nueva York, UTC−5",
                "Asia/Kolkata | en | 2018-12-11T10:00 | Kolkata, UTC+5:30",
                "Europe/London | en | 2018-12-11T10:00 | London, UTC",
                "+02:00 | bg | 2018-12-11T10:00 | UTC+2",
                "UTC | bg | 2018-12-11T10:00 | UTC",
                "Etc/GMT+3 | en | 2018-12-11T10:00 | UTC−3",
            })
    void a_zone_is_its_city_and_its_distance_that_day(
            String zone, String language, LocalDateTime time, String said) {
        assertThat(ZoneNames.of(time.atZone(ZoneId.of(zone)), Language.of(language)))
                .isEqualTo(said);
    }
}
