package org.vestnik.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Place;

/**
 * When, where and with whom.
 *
 * @param country ISO 3166-1 alpha-2
 * @param geo latitude and longitude in degrees (WGS 84), or empty
 * @param organiser a partner's id, else a name
 * @param revision how often its time or place has changed since it was first announced
 */
public record Event(
        Moment start,
        Optional<Moment> end,
        Optional<String> eventPlace,
        Optional<String> country,
        List<Double> geo,
        Optional<String> online,
        Optional<Integer> participants,
        Optional<String> organiser,
        Status status,
        Optional<String> registration,
        int revision,
        Place place) {
    /** The day on which it ends, by its own clocks. */
    public LocalDate lastDay() {
        return end.orElse(start).date();
    }

    /** Whether it is or was held as announced: neither cancelled nor postponed. */
    public boolean isOn() {
        return status != Status.CANCELLED && status != Status.POSTPONED;
    }

    /** How it stands with the event. */
    public enum Status {
        PLANNED,
        HELD,
        CANCELLED,
        POSTPONED
    }
}
