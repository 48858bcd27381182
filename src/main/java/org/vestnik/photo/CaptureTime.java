package org.vestnik.photo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a photo was taken, as its EXIF or its name tells. */
final class CaptureTime {
    private static final Pattern EXIF =
            Pattern.compile(
                    "(\\d{4})[:\\-/](\\d\\d)[:\\-/](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d).*");

    /**
     * A day and a time of day as phones and messengers write them: {@code 20181211_104154}, {@code
     * 2018-12-11 at 10.41.54}, {@code 2021-06-12-101112}, {@code 20210612_101112345}.
     */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)"
                            + "(?:(?:[-_ T]| at |, )(\\d\\d|\\d(?=[.:]))([-_.:]?)(\\d\\d)\\6(\\d\\d)(?:\\d{3})?"
                            + "(?!\\d)(?: ?([AP])M)?|(?!\\d))");

    private CaptureTime() {}

    /** EXIF 2.32 §4.6.5: {@code YYYY:MM:DD HH:MM:SS}; cameras without a clock write zeros. */
    static Optional<LocalDateTime> inExif(String text) {
        Matcher found = EXIF.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int[] field = new int[6];
        for (int i = 0; i < field.length; i++) {
            field[i] = Integer.parseInt(found.group(i + 1));
        }
        return moment(field);
    }

    /** A name with a day alone ({@code IMG-20181211-WA0003.jpg}) gives that day's first moment. */
    static Optional<LocalDateTime> inName(String name) {
        Matcher found = NAME.matcher(name);
        while (found.find()) {
            Optional<LocalDateTime> taken = moment(fields(found));
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private static int[] fields(Matcher found) {
        int hour = number(found, 5);
        if (found.group(9) != null && hour <= 12) {
            hour = hour % 12 + (found.group(9).equals("P") ? 12 : 0);
        }
        return new int[] {
            number(found, 1),
            number(found, 3),
            number(found, 4),
            hour,
            number(found, 7),
            number(found, 8)
        };
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDateTime> moment(int[] field) {
        try {
            return Optional.of(
                    LocalDateTime.of(field[0], field[1], field[2], field[3], field[4], field[5]));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
