package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Dates BG = Dates.in(Language.BULGARIAN);
    private static final Dates EN = Dates.in(Language.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 11);
    private static final LocalDate SECOND = LocalDate.of(2018, 12, 12);

    @Test
    void a_date_is_said_in_full() {
        assertThat(BG.full(LocalDate.of(2018, 12, 14)))
                .isEqualTo("14\u00A0декември\u00A02018\u00A0г.");
        assertThat(EN.full(LocalDate.of(2018, 12, 14))).isEqualTo("14\u00A0December\u00A02018");
    }

    @Test
    void an_interval_names_what_is_common_once() {
        LocalDate october = LocalDate.of(2018, 10, 30);
        LocalDate november = LocalDate.of(2018, 11, 7);
        assertThat(BG.period(FIRST, SECOND))
                .isEqualTo("11\u00A0– 12\u00A0декември\u00A02018\u00A0г.");
        assertThat(EN.period(FIRST, SECOND)).isEqualTo("11–\u206012\u00A0December\u00A02018");
        assertThat(BG.period(october, november))
                .isEqualTo("30\u00A0октомври\u00A0– 7\u00A0ноември 2018\u00A0г.");
        assertThat(EN.period(october, november))
                .isEqualTo("30\u00A0October\u00A0– 7\u00A0November 2018");
    }

    @Test
    void an_interval_over_the_end_of_a_year_names_both_years() {
        LocalDate eve = LocalDate.of(2018, 12, 30);
        LocalDate after = LocalDate.of(2019, 1, 2);
        assertThat(BG.period(eve, after))
                .isEqualTo("30\u00A0декември 2018\u00A0г.\u00A0– 2\u00A0януари 2019\u00A0г.");
        assertThat(EN.period(eve, after))
                .isEqualTo("30\u00A0December 2018\u00A0– 2\u00A0January 2019");
    }

    @Test
    void an_interval_of_one_day_is_that_day() {
        assertThat(BG.period(FIRST, FIRST)).isEqualTo(BG.full(FIRST));
    }

    @Test
    void times_follow_the_date() {
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime noon = LocalTime.of(12, 30);
        assertThat(BG.time(LocalTime.of(9, 5))).isEqualTo("09:05\u00A0ч.");
        assertThat(EN.times(ten, noon)).isEqualTo("10:00–\u206012:30");
        assertThat(BG.full(FIRST, noon)).isEqualTo(BG.full(FIRST) + ", 12:30\u00A0ч.");
        assertThat(BG.period(FIRST, ten, FIRST, noon))
                .isEqualTo(BG.full(FIRST) + ", 10:00\u00A0– 12:30\u00A0ч.");
        assertThat(BG.period(FIRST, ten, FIRST, ten)).isEqualTo(BG.full(FIRST, ten));
        assertThat(EN.period(FIRST, ten, SECOND, noon))
                .isEqualTo(
                        "11\u00A0December\u00A02018, 10:00\u00A0– 12\u00A0December\u00A02018, 12:30");
    }

    @Test
    void the_date_block_has_its_parts() {
        assertThat(BG.days(FIRST, SECOND)).isEqualTo("11–\u206012");
        assertThat(BG.days(FIRST, FIRST)).isEqualTo("11");
        assertThat(BG.days(LocalDate.of(2018, 10, 30), FIRST)).isEqualTo("30");
        assertThat(BG.days(FIRST, FIRST.plusYears(1))).isEqualTo("11");
        assertThat(BG.shortMonth(Month.NOVEMBER)).isEqualTo("ное");
        assertThat(EN.shortMonth(Month.SEPTEMBER)).isEqualTo("Sep");
        assertThat(BG.year(FIRST)).isEqualTo("2018");
        assertThat(BG.monthYear(YearMonth.of(2018, 9))).isEqualTo("септември 2018\u00A0г.");
        assertThat(BG.weekday(DayOfWeek.THURSDAY)).isEqualTo("четвъртък");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void our_tables_say_what_icu_says(String code) {
        Dates ours = Dates.in(Language.of(code));
        IcuDates icu = new IcuDates(Language.of(code));
        LocalDate last = LocalDate.of(2032, 1, 1);
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.isBefore(last); day = day.plusDays(1)) {
            assertThat(plain(ours.full(day))).isEqualTo(plain(icu.full(day)));
            LocalDate end = day.plusDays(day.getDayOfYear() % 45);
            assertThat(plain(ours.period(day, end))).isEqualTo(plain(icu.period(day, end)));
        }
        for (Month month : Month.values()) {
            assertThat(ours.month(month)).isEqualTo(icu.month(month));
            YearMonth year = YearMonth.of(2020, month);
            assertThat(plain(ours.monthYear(year))).isEqualTo(plain(icu.monthYear(year)));
            // CLDR shortens September to four letters in British English; a date block has three.
            assertThat(icu.shortMonth(month)).startsWith(ours.shortMonth(month));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(ours.weekday(day)).isEqualTo(icu.weekday(day));
            assertThat(ours.shortWeekday(day)).isEqualTo(icu.shortWeekday(day));
        }
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.of(minute / 60, minute % 60);
            assertThat(plain(ours.time(time))).isEqualTo(plain(icu.time(time)));
        }
    }

    /** Without the question of which space stands around a dash. */
    private static String plain(String text) {
        return text.replace("\u2060", "").replace('\u00A0', ' ').replace(" – ", "–");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 14. Dezember 2018 | 11.–12. Dezember 2018 | 14:30",
                "es | 14 de diciembre de 2018 | 11–12 de diciembre de 2018 | 14:30",
                "cs | 14. prosince 2018 | 11.–12. prosince 2018 | 14:30",
                "sk | 14. decembra 2018 | 11.–12. decembra 2018 | 14:30",
                "el | 14 Δεκεμβρίου 2018 | 11–12 Δεκεμβρίου 2018 | 14:30",
                "it | 14 dicembre 2018 | 11–12 dicembre 2018 | 14:30",
                "pl | 14 grudnia 2018 | 11–12 grudnia 2018 | 14:30",
                "ar | 14 ديسمبر 2018 | 11–12 ديسمبر 2018 | 14:30",
                "fa | 14 دسامبر 2018 | 11 تا 12 دسامبر 2018 | 14:30",
                "hu | 2018. december 14. | 2018. december 11–12. | 14:30",
                "en-us | December 14, 2018 | December 11–12, 2018 | 14:30",
            })
    void other_languages_are_icus(String code, String full, String period, String time) {
        Dates dates = Dates.in(Language.of(code));
        assertThat(plain(dates.full(LocalDate.of(2018, 12, 14)))).isEqualTo(full);
        assertThat(plain(dates.period(FIRST, SECOND))).isEqualTo(period);
        assertThat(plain(dates.time(LocalTime.of(14, 30)))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | 30 ноември–2 декември 2018 г. | 30 декември 2018 г.–2 януари 2019 г.",
                "en | 30 November–2 December 2018 | 30 December 2018–2 January 2019",
                "es | 30 de noviembre–2 de diciembre de 2018"
                        + " | 30 de diciembre de 2018–2 de enero de 2019",
                "it | 30 novembre–2 dicembre 2018 | 30 dicembre 2018–2 gennaio 2019",
                "de | 30. November–2. Dezember 2018 | 30. Dezember 2018–2. Januar 2019",
                "pl | 30 listopada–2 grudnia 2018 | 30 grudnia 2018–2 stycznia 2019",
                "ar | 30 نوفمبر–2 ديسمبر 2018 | 30 ديسمبر 2018–2 يناير 2019",
            })
    void intervals_over_months_and_years_are_cldrs(String code, String months, String years) {
        Dates dates = Dates.in(Language.of(code));
        LocalDate second = LocalDate.of(2018, 12, 2);
        assertThat(plain(dates.period(LocalDate.of(2018, 11, 30), second))).isEqualTo(months);
        assertThat(plain(dates.period(LocalDate.of(2018, 12, 30), LocalDate.of(2019, 1, 2))))
                .isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | 30~ноември~– 2~декември 2018~г.",
                "en | 30~November~– 2~December 2018",
                "es | 30~de noviembre~– 2~de diciembre de 2018",
                "de | 30.~November~– 2.~Dezember 2018",
                "ar | 30~نوفمبر~– 2~ديسمبر 2018",
                "en-us | November~30~– December~2, 2018",
            })
    void no_line_begins_with_a_dash_nor_parts_a_day_from_its_month(String code, String kept) {
        Dates dates = Dates.in(Language.of(code));
        assertThat(dates.period(LocalDate.of(2018, 11, 30), LocalDate.of(2018, 12, 2)))
                .isEqualTo(kept.replace('~', '\u00A0'));
        String within = dates.period(FIRST, SECOND);
        assertThat(within).containsPattern("11\\.?(–\u2060|\u00A0– )12");
        assertThat(dates.full(FIRST)).doesNotContain(" ");
        assertThat(dates.times(LocalTime.of(10, 0), LocalTime.of(12, 30)))
                .containsPattern("10:00(–\u2060|\u00A0– )12:30");
    }

    @Test
    void a_time_follows_its_date_as_the_language_joins_them() {
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime noon = LocalTime.of(12, 30);
        assertThat(plain(Dates.in(Language.of("de")).period(FIRST, ten, FIRST, noon)))
                .startsWith("11. Dezember 2018, 10:00");
        assertThat(plain(Dates.in(Language.of("ar")).full(FIRST, ten)))
                .isEqualTo("11 ديسمبر 2018، 10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "bg, MONDAY",
        "en, MONDAY",
        "en-us, SUNDAY",
        "es, MONDAY",
        "de, MONDAY",
        "ar, SATURDAY",
        "he, SUNDAY",
        "pt-br, SUNDAY",
        "fr-ca, SUNDAY",
        "dv, FRIDAY",
        "fa, SATURDAY"
    })
    void a_week_begins_as_cldr_has_it_for_the_region(String code, DayOfWeek first) {
        assertThat(Dates.in(Language.of(code)).firstDay()).isEqualTo(first);
    }

    @Test
    void short_days_of_the_week_are_for_narrow_columns() {
        assertThat(BG.shortWeekday(DayOfWeek.SUNDAY)).isEqualTo("нд");
        assertThat(Dates.in(Language.of("es")).shortWeekday(DayOfWeek.SATURDAY)).isEqualTo("sáb");
        assertThat(Dates.in(Language.of("de")).shortWeekday(DayOfWeek.SATURDAY)).isEqualTo("Sa");
    }

    @Test
    void the_machines_locale_and_zone_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = everything();
        try {
            for (String other : new String[] {"th-TH-u-ca-buddhist-nu-thai", "ar-SA", "tr-TR"}) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(everything()).as(other).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String everything() {
        IcuDates fr = new IcuDates(Language.of("fr"));
        IcuNumbers numbers = new IcuNumbers(Language.of("fr"));
        return fr.full(FIRST)
                + fr.period(FIRST, SECOND.plusDays(60))
                + fr.times(LocalTime.NOON, LocalTime.MAX)
                + fr.monthYear(YearMonth.of(2018, 1))
                + fr.shortMonth(Month.MAY)
                + numbers.integer(1234567)
                + numbers.size(1234)
                + LanguageNames.of(Language.of("eu"), Language.of("fr"))
                + Slugs.slug("Καλημέρα I ΙΣΤΟΡΙΑ", Language.of("el"))
                + BG.full(FIRST)
                + Numbers.in(Language.BULGARIAN).integer(123456);
    }
}
