package org.vestnik.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.Collection;
import java.util.List;

/**
 * A template asks a view for a part that it does not have. Pebble knows it as what it throws
 * itself, so that {@code is defined} and {@code default} go on working.
 */
final class MissingPart extends AttributeNotFoundException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> known;
    private final boolean list;

    /** The parts that the view has; whether it is a list, which has parts only by number. */
    private MissingPart(String name, Asked asked, Collection<String> known, boolean list) {
        super(null, "No part " + name, name, asked.line(), asked.template());
        this.known = known.stream().sorted().toList();
        this.list = list;
    }

    /** Where the part was asked for. */
    record Asked(int line, String template) {}

    static MissingPart of(String name, Asked asked, Collection<String> known) {
        return new MissingPart(name, asked, known, false);
    }

    static MissingPart ofList(String name, Asked asked) {
        return new MissingPart(name, asked, List.of(), true);
    }

    List<String> known() {
        return known;
    }

    boolean isOfList() {
        return list;
    }
}
