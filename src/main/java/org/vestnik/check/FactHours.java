package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours in “from 3 to 5.30 pm” or „15–17.30 ч.“: {@code h15:00}, {@code h17:30}. One of the
 * morning that is marked as such has a star, {@code h09:00*}; the others up to noon may be meant of
 * the evening.
 */
final class FactHours {
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:])(\\d{1,2})(?:[.:,](\\d\\d))?(?![\\d:])");

    private static final int DAY = 24;
    private static final int NOON = 12;
    private static final int HOUR = 60;

    private FactHours() {}

    /**
     * Facts, with {@code n40} for what can be no hour.
     *
     * @param minutes of the last hour, where they stand behind it; else 0
     */
    static List<String> in(String written, int minutes) {
        String half = half(written);
        List<int[]> times = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        Matcher time = TIME.matcher(written);
        while (time.find()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            boolean isHour = hour <= (half.isEmpty() ? DAY : NOON) && minute < HOUR;
            if (isHour) {
                times.add(new int[] {hour, minute});
            } else if (time.group(2) == null) {
                facts.add("n" + hour);
            }
        }
        if (minutes > 0 && !times.isEmpty()) {
            times.get(times.size() - 1)[1] = minutes;
        }
        int later = Integer.MAX_VALUE;
        for (int i = times.size() - 1; i >= 0; i--) {
            int[] at = times.get(i);
            later = half.isEmpty() ? at[0] * HOUR + at[1] : marked(at, half, later);
            facts.add(0, fact(later, !half.isEmpty()));
        }
        return facts;
    }

    /** Minutes from midnight; the first of two is in the same half of the day, if it can be. */
    private static int marked(int[] at, String half, int later) {
        int morning = at[0] % NOON * HOUR + at[1];
        int evening = morning + NOON * HOUR;
        int same = half.equals("p") ? evening : morning;
        return same < later ? same : morning;
    }

    private static String half(String written) {
        String small = written.toLowerCase(Locale.ROOT).replace(".", "");
        return small.endsWith("am") ? "a" : small.endsWith("pm") ? "p" : "";
    }

    private static String fact(int minutes, boolean marked) {
        String star = marked && minutes < (NOON + 1) * HOUR ? "*" : "";
        return String.format(Locale.ROOT, "h%02d:%02d%s", minutes / HOUR, minutes % HOUR, star);
    }

    /** Whether two of such facts may be the same time of the day. */
    static boolean isSame(String one, String other) {
        int first = minutes(one);
        int second = minutes(other);
        boolean open = isOpen(one, first) || isOpen(other, second);
        return first == second || open && first % (NOON * HOUR) == second % (NOON * HOUR);
    }

    private static boolean isOpen(String fact, int minutes) {
        return !fact.endsWith("*") && minutes < (NOON + 1) * HOUR;
    }

    private static int minutes(String fact) {
        int hour = Integer.parseInt(fact.substring(1, 3));
        return hour % DAY * HOUR + Integer.parseInt(fact.substring(4, 6));
    }
}
