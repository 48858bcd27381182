package org.vestnik.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A picture's bytes while some are kept and others are left out. Not thread-safe. */
final class Trimming {
    private final byte[] source;
    private final ByteArrayOutputStream out;
    private final List<Structure.Slice> dropped = new ArrayList<>();
    private final Map<Integer, Integer> fixes = new HashMap<>();
    private Optional<Structure.Slice> exif = Optional.empty();

    Trimming(byte[] source) {
        this.source = source;
        this.out = new ByteArrayOutputStream(source.length);
    }

    void keep(int from, int to) {
        out.write(source, from, to - from);
    }

    /** Writes bytes that are not in the source, each from 0 to 255. */
    void write(int... octets) {
        for (int octet : octets) {
            out.write(octet);
        }
    }

    void drop(int from, int to) {
        if (from < to) {
            dropped.add(new Structure.Slice(from, to));
        }
    }

    /** Leaves out a part, of which the first such tells how the camera was held. */
    void dropExif(int from, int to) {
        drop(from, to);
        exif = exif.or(() -> Optional.of(new Structure.Slice(from, to)));
    }

    /** Whether the source holds this text there. */
    boolean holds(int at, String latin1) {
        return at >= 0
                && at + latin1.length() <= source.length
                && latin1.equals(
                        new String(source, at, latin1.length(), StandardCharsets.ISO_8859_1));
    }

    /** How much was kept so far. */
    int length() {
        return out.size();
    }

    /** Writes a number into what was kept, least significant byte first, when all is kept. */
    void fix(int place, int value) {
        fixes.put(place, value);
    }

    Cleaned done(boolean complete) {
        byte[] bytes = out.toByteArray();
        fixes.forEach((place, value) -> Octets.setU32Little(bytes, place, value));
        return new Cleaned(bytes, exif, dropped, complete);
    }
}
