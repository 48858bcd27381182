package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * ICU's first use costs half a second, so a site in Bulgarian and English must not touch it: here
 * the package runs on a class path without it.
 */
class WithoutIcuTest {
    /** Runs on the other class path. */
    public static final class Site implements Function<String, String> {
        @Override
        public String apply(String code) {
            Language language = Language.of(code);
            Dates dates = Dates.in(language);
            LocalDate day = LocalDate.of(2018, 12, 11);
            List<String> sorted =
                    List.of("Яна", "„Център“").stream().sorted(Collation.in(language)).toList();
            return dates.period(day, LocalTime.NOON, day.plusDays(40), LocalTime.MAX)
                    + dates.period(day, day.plusDays(1))
                    + dates.shortMonth(Month.MAY)
                    + dates.shortWeekday(dates.firstDay())
                    + dates.monthYear(YearMonth.of(2018, 1))
                    + Numbers.in(language).size(12345)
                    + Plural.of(2, language)
                    + Slugs.slug("Łódź, Größe, Пазарджик – „Форум“ ѝ", language)
                    + LanguageNames.own(Language.of("el"))
                    + LanguageNames.of(Language.of("pt"), language)
                    + LanguageNames.direction(language)
                    + LanguageNames.country("ES", language)
                    + LanguageNames.isKnown(language)
                    + SectionWords.in(language).many("visit")
                    + Typography.in(language).plain("\"Форум\" - 5 км")
                    + sorted;
        }
    }

    @Test
    void bulgarian_and_english_do_without_icu() throws Exception {
        assertThat(elsewhere("bg")).isEqualTo(new Site().apply("bg")).contains("Посещения");
        assertThat(elsewhere("en")).isEqualTo(new Site().apply("en")).contains("Visits");
        assertThatThrownBy(() -> elsewhere("lv")).isInstanceOf(NoClassDefFoundError.class);
    }

    private static String elsewhere(String code) throws Exception {
        URL[] places = {place(Dates.class), place(WithoutIcuTest.class)};
        try (URLClassLoader loader =
                new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Object site = loader.loadClass(Site.class.getName()).getConstructor().newInstance();
            @SuppressWarnings("unchecked")
            Function<String, String> function = (Function<String, String>) site;
            return function.apply(code);
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
