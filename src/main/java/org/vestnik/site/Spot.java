package org.vestnik.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth, in degrees (WGS 84).
 *
 * @param latitude north of the equator, -90 to 90
 * @param longitude east of Greenwich, -180 to 180
 */
record Spot(BigDecimal latitude, BigDecimal longitude) {
    private static final String DEGREES = "(-?\\d{1,3}(?:\\.\\d{1,12})?)";
    private static final Pattern WRITTEN =
            Pattern.compile("\\[?\\s*" + DEGREES + "\\s*,\\s*" + DEGREES + "\\s*]?");

    /** From {@code 42.84,25.12}, as map services show it; empty for anything else. */
    static Optional<Spot> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                        new Spot(
                                new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2))))
                .filter(Spot::isOnEarth);
    }

    /** From the {@code geo} of an event; empty where it has none. */
    static Optional<Spot> of(List<Double> geo) {
        return geo.size() == 2
                ? Optional.of(
                        new Spot(BigDecimal.valueOf(geo.get(0)), BigDecimal.valueOf(geo.get(1))))
                : Optional.empty();
    }

    private boolean isOnEarth() {
        return Math.abs(latitude.doubleValue()) <= 90 && Math.abs(longitude.doubleValue()) <= 180;
    }

    /** A map of the surroundings with a mark on the point, on a scale that shows houses. */
    String openStreetMap() {
        String lat = plain(latitude);
        String lon = plain(longitude);
        return "https://www.openstreetmap.org/?mlat="
                + (lat + "&mlon=" + lon + "#map=17/" + lat + "/" + lon);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }
}
