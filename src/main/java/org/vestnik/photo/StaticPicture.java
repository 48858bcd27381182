package org.vestnik.photo;

import java.util.Optional;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;

/**
 * The size of a picture that is published byte for byte (from {@code static/}), in CSS pixels;
 * browsers keep its place free by it.
 */
public record StaticPicture(int width, int height) {
    /**
     * Reads the size, where it can be told: of JPEG, PNG, GIF, WebP, AVIF and SVG. What a camera
     * wrote about itself and the place would be published with the picture, and is an error; so is
     * a drawing that would do more in a browser than be seen.
     */
    public static Outcome<Optional<StaticPicture>> of(SourceFile file) {
        if (Drawing.isNamed(file.name())) {
            return new Outcome<>(StaticScan.of(file.bytes()).size(), Drawing.problems(file));
        }
        StaticScan scan = StaticScan.of(file.bytes());
        if (scan.tells()) {
            Place place = Place.of(file.path());
            return Outcome.with(scan.size(), PhotoRule.PICTURE_TELLS.at(place, file.name()));
        }
        return Outcome.of(scan.size());
    }
}
