package org.vestnik.files;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Place;

/** Writes a map with its places in few bytes, and reads it again. The file is not written. */
public final class YamlCodec {
    private static final int MAP = 0;
    private static final int LIST = 1;
    private static final int SCALAR = 2;
    private static final int DEEPEST = 2 * YamlNodes.DEPTH;
    private static final int MOST = 1 << 24;
    private static final YamlScalar.Kind[] KINDS = YamlScalar.Kind.values();

    private YamlCodec() {}

    public static void write(YamlMap map, DataOutput to) throws IOException {
        write(map, new CompactOutput(to));
    }

    /**
     * Reads a map.
     *
     * @param file that the places stand in
     * @throws IOException if this is not what {@link #write} wrote
     */
    public static YamlMap read(DataInput from, String file) throws IOException {
        if (new Reader(new CompactInput(from), file).value(0) instanceof YamlMap map) {
            return map;
        }
        throw new StreamCorruptedException();
    }

    private static void write(YamlValue value, CompactOutput out) throws IOException {
        if (value instanceof YamlMap map) {
            out.number(MAP);
            out.place(map.place());
            out.number(map.entries().size());
            for (YamlMap.Entry entry : map.entries()) {
                out.text(entry.key());
                out.place(entry.keyPlace());
                write(entry.value(), out);
            }
        } else if (value instanceof YamlList list) {
            out.number(LIST);
            out.place(list.place());
            out.number(list.items().size());
            for (YamlValue item : list.items()) {
                write(item, out);
            }
        } else if (value instanceof YamlScalar scalar) {
            out.number(SCALAR + scalar.kind().ordinal());
            out.place(scalar.place());
            out.text(scalar.text());
        }
    }

    private record Reader(CompactInput in, String file) {
        YamlValue value(int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new StreamCorruptedException();
            }
            int kind = in.number(SCALAR + KINDS.length);
            Place place = in.place(file);
            return switch (kind) {
                case MAP -> map(place, depth);
                case LIST -> list(place, depth);
                default -> new YamlScalar(in.text(), KINDS[kind - SCALAR], place);
            };
        }

        private YamlMap map(Place place, int depth) throws IOException {
            int size = in.number(MOST);
            List<YamlMap.Entry> entries = new ArrayList<>(Math.min(size, 64));
            for (int i = 0; i < size; i++) {
                String key = in.text();
                entries.add(new YamlMap.Entry(key, in.place(file), value(depth + 1)));
            }
            return new YamlMap(entries, place);
        }

        private YamlList list(Place place, int depth) throws IOException {
            int size = in.number(MOST);
            List<YamlValue> items = new ArrayList<>(Math.min(size, 64));
            for (int i = 0; i < size; i++) {
                items.add(value(depth + 1));
            }
            return new YamlList(items, place);
        }
    }
}
