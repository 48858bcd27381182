package org.vestnik.files;

import org.vestnik.problem.Place;

/** A value read from YAML 1.2's core types, as we narrow them, with the place where it stands. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMap {
    Place place();
}
