package org.vestnik.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The months in which events lie, found out once for all their pages. Immutable and thread-safe.
 */
final class Months {
    /** What takes longer is no event that a reader looks for on each of its days. */
    private static final int MOST_MONTHS = 24;

    private final NavigableMap<YearMonth, List<Occasion>> byMonth = new TreeMap<>();

    /** The first month of each year. */
    private final NavigableMap<Integer, YearMonth> years = new TreeMap<>();

    /**
     * @param occasions the earliest first, and so they are in each month
     */
    Months(List<Occasion> occasions) {
        occasions.forEach(this::add);
        byMonth.keySet().forEach(month -> years.putIfAbsent(month.getYear(), month));
    }

    /** An event of two years and more stands where it begins and where it ends. */
    private void add(Occasion occasion) {
        YearMonth first = YearMonth.from(occasion.event().start().date());
        YearMonth last = YearMonth.from(occasion.event().lastDay());
        if (first.plusMonths(MOST_MONTHS).isAfter(last)) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                add(month, occasion);
            }
        } else {
            add(first, occasion);
            add(last, occasion);
        }
    }

    private void add(YearMonth month, Occasion occasion) {
        byMonth.computeIfAbsent(month, m -> new ArrayList<>()).add(occasion);
    }

    NavigableSet<YearMonth> all() {
        return Collections.unmodifiableNavigableSet(byMonth.navigableKeySet());
    }

    /** The events of a month, the earliest first; none where it has no page. */
    List<Occasion> of(YearMonth month) {
        return Collections.unmodifiableList(byMonth.getOrDefault(month, List.of()));
    }

    Optional<YearMonth> before(YearMonth month) {
        return Optional.ofNullable(byMonth.lowerKey(month));
    }

    Optional<YearMonth> after(YearMonth month) {
        return Optional.ofNullable(byMonth.higherKey(month));
    }

    /** The first month of each year that has one. */
    Iterable<YearMonth> years() {
        return Collections.unmodifiableCollection(years.values());
    }

    /** The months of a year. */
    Iterable<YearMonth> in(int year) {
        return byMonth.navigableKeySet()
                .subSet(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true);
    }

    /**
     * Where a reader begins: this month, else the next one with an event, else the last of all. A
     * long event that goes on may have its pages years ago and years ahead, and leads to neither.
     */
    Optional<YearMonth> start(LocalDate today) {
        YearMonth next = byMonth.ceilingKey(YearMonth.from(today));
        return next == null && !byMonth.isEmpty()
                ? Optional.of(byMonth.lastKey())
                : Optional.ofNullable(next);
    }
}
