package org.vestnik.files;

import java.util.List;
import org.vestnik.problem.Place;

/** A list of values. */
public record YamlList(List<YamlValue> items, Place place) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }
}
