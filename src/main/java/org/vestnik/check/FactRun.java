package org.vestnik.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.check.FactNumbers.Word;

/**
 * Reads the number words of one text, in their order, into whole numbers: “two hundred and
 * forty-two” is {@code v242}. Of each the parts are told as well ({@code w100}, {@code w40}), for
 * what is written in a way that is not understood; a span of time also by what it has of the next
 * smaller unit: two years are {@code x24}. Made for one text, and only where it has such a word.
 */
final class FactRun {
    /** Up to this one a number is as often left out as said. */
    private static final int SMALL = 12;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    /** Nobody counts more of a smaller unit: it is an hour or a year that stands there. */
    private static final int MOST_SPANNED = 366;

    private static final int MILLIONS = 6;

    /** Longer than any word or two that join numbers. */
    private static final int LONGEST_GAP = 24;

    private final String text;
    private final FactWords.Joints joints;
    private final Map<String, Integer> times;
    private final FactScan.Sink sink;

    private long thousands;
    private long rest;

    /** Of what the number is so many, as a power of ten; 0 for ones. */
    private int unit;

    private int from;
    private int to = -1;

    FactRun(String text, FactWords words, FactScan.Sink sink) {
        this.text = text;
        this.joints = words.joints();
        this.times = words.times();
        this.sink = sink;
    }

    void add(Word word, int start, int end) {
        switch (word.kind()) {
            case NUMBER, SMALL, TIMES_HUNDRED -> number(word, start, end);
            case SPAN -> span(word.value(), start, end);
            case EQUAL -> sink.found("x" + word.value(), start, end);
            case ABOUT -> sink.found("a" + word.value(), start, end);
        }
    }

    /** Whether a word that begins there follows at once. */
    boolean isOpenAt(int start) {
        return to >= 0 && start == to + 1;
    }

    /** Twenty million. */
    void times(int power, int end) {
        if (power >= MILLIONS) {
            for (int i = 0; i < power; i++) {
                rest = (thousands + rest) * 10;
                thousands = 0;
            }
            to = end;
            unit = power;
        }
    }

    private void number(Word word, int start, int end) {
        int value = word.value();
        boolean times = word.kind() == FactNumbers.Kind.TIMES_HUNDRED;
        if (to < 0 || !joins(gap(to, start), value, times)) {
            close();
            from = start;
            rest = value == THOUSAND ? 0 : value;
            thousands = value == THOUSAND ? THOUSAND : 0;
        }
        to = end;
        if (value > SMALL) {
            sink.found("w" + part(value), start, end);
        }
    }

    private static int part(int value) {
        if (value >= HUNDRED) {
            return value >= THOUSAND ? THOUSAND : HUNDRED;
        }
        return value < 20 ? value : value / 10 * 10;
    }

    /** Adds it to what stands before, where both are one number. */
    private boolean joins(String gap, int value, boolean times) {
        boolean direct = gap.isEmpty() || gap.equals("-");
        boolean behindHundreds = direct || gap.equals(joints.hundreds());
        boolean round = rest % HUNDRED == 0 && (rest > 0 || thousands > 0);
        if (value == THOUSAND || times) {
            return direct && multiply(value);
        } else if (value > HUNDRED - 1) {
            return behindHundreds && rest == 0 && thousands > 0 && plus(value);
        } else if (round) {
            return behindHundreds && plus(value);
        } else if (value < 10) {
            boolean tens = rest % HUNDRED >= 20 && rest % 10 == 0;
            boolean joint = joints.tens().isEmpty() ? direct : gap.equals(joints.tens());
            return tens && joint && plus(value);
        }
        // Nineteen ninety-eight.
        boolean year = thousands == 0 && rest >= 18 && rest <= 20 && direct;
        return year && joints.tens().isEmpty() && multiply(HUNDRED) && plus(value);
    }

    private boolean plus(int value) {
        rest += value;
        return true;
    }

    private boolean multiply(int value) {
        boolean fits = rest > 0 && (value == HUNDRED ? rest < HUNDRED : thousands == 0);
        if (fits && value == HUNDRED) {
            rest *= HUNDRED;
        } else if (fits) {
            thousands = rest * THOUSAND;
            rest = 0;
        }
        return fits;
    }

    private String gap(int after, int before) {
        if (before - after > LONGEST_GAP) {
            return "…";
        }
        String gap = text.substring(after, before).replace('\u2011', '-').replace('\n', ' ');
        return gap.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** Tells the number that ends here. */
    void close() {
        long value = thousands + rest;
        boolean bare = value == HUNDRED || value == THOUSAND;
        if (to >= 0 && joints.known() && value > SMALL && !bare && !isBehindMillion()) {
            halved(value);
        }
        to = -1;
        thousands = 0;
        rest = 0;
        unit = 0;
    }

    /** The number, with the half of its unit that follows: eighteen and a half thousand. */
    private void halved(long value) {
        Optional<String> half =
                joints.andHalf().stream().filter(words -> follows(to, words)).findFirst();
        if (half.isEmpty()) {
            sink.found("v" + value, from, to);
            return;
        }
        int end = to + 1 + half.get().length();
        int own = unit == 0 && rest == 0 ? 3 : unit;
        int power = own > 0 ? own : times.getOrDefault(word(end + 1), 0);
        // Half of anything else may be said in many ways.
        if (power > 0) {
            long of = Math.round(Math.pow(10, power));
            sink.found("v" + ((own > 0 ? value : value * of) + of / 2), from, end);
        }
    }

    /** „милион и двеста хиляди“: the word before says how many more there are. */
    private boolean isBehindMillion() {
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= MILLIONS)
                .anyMatch(entry -> precedes(from, entry.getKey() + " " + joints.hundreds()));
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private void span(int units, int start, int end) {
        long halves = halves(start);
        if (halves > 0 && joints.andHalf().stream().anyMatch(half -> follows(end, half))) {
            halves++;
        }
        if (to >= 0 && gap(to, start).isEmpty() && units == 60) {
            // Seventeen o’clock or seventeen hours: nobody can tell, so nobody is asked to agree.
            sink.found("x" + (thousands + rest), from, to);
            to = -1;
        }
        close();
        long value = halves * units / 2;
        if (value > SMALL && value <= MOST_SPANNED && halves * units % 2 == 0) {
            sink.found("x" + value, start, end);
        }
    }

    /** How many halves of the unit that begins there are spoken of; 0 for none. */
    private long halves(int start) {
        if (to >= 0) {
            String gap = gap(to, start);
            boolean half = joints.andHalf().contains(gap);
            return half || gap.isEmpty() || gap.equals("-")
                    ? 2 * (thousands + rest) + (half ? 1 : 0)
                    : 0;
        }
        if (joints.halfOf().stream().anyMatch(half -> precedes(start, half))) {
            return 1;
        }
        return joints.one().stream().anyMatch(one -> precedes(start, one)) ? 2 : figures(start);
    }

    private boolean follows(int end, String phrase) {
        return text.regionMatches(true, end + 1, phrase, 0, phrase.length());
    }

    private boolean precedes(int start, String phrase) {
        int at = start - 1 - phrase.length();
        boolean edge = at == 0 || at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
        return edge && text.regionMatches(true, at, phrase, 0, phrase.length());
    }

    /** Twice the number in figures before a unit. */
    private long figures(int start) {
        int end = Math.max(0, start - 1);
        int at = end;
        while (at > 0 && isFigure(text.charAt(at - 1))) {
            at--;
        }
        if (at == end) {
            return 0;
        }
        boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        String written = text.substring(at, end).replace(',', '.');
        if (!whole || !written.matches("\\d{1,3}(?:\\.5)?")) {
            return 0;
        }
        return Math.round(2 * Double.parseDouble(written));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
