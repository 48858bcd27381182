package org.vestnik.site;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.files.Hash;
import org.vestnik.site.view.HtmlView;
import org.vestnik.site.view.PartnerView;
import org.vestnik.site.view.ProjectView;
import org.vestnik.site.view.TeaserView;

/**
 * Hashes all that a page shows: views, which are records of texts, numbers, lists and records. Each
 * value is written with its kind and its length, so that no two different views write the same
 * bytes. Not thread-safe; one for each page.
 */
final class Fingerprint {
    private static final ClassValue<MethodHandle[]> PARTS =
            new ClassValue<>() {
                @Override
                protected MethodHandle[] computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    /** A view that many pages show, known by its identity: to compare its parts costs too much. */
    record Same(Record view) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.view == view;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(view);
        }
    }

    /** Views that many pages show alike: their hashes are kept. */
    private static final Set<Class<?>> SHARED =
            Set.of(TeaserView.class, PartnerView.class, ProjectView.class);

    private final MessageDigest digest = Hash.quickDigest();
    private final Once<Same, Hash> known;

    private Fingerprint(Once<Same, Hash> known) {
        this.known = known;
    }

    static Hash of(Object... values) {
        return with(new Once<>(), values);
    }

    /**
     * The same, for one of many pages.
     *
     * @param known hashes of views that other pages show too; may grow
     */
    static Hash with(Once<Same, Hash> known, Object... values) {
        Fingerprint print = new Fingerprint(known);
        for (Object value : values) {
            print.add(value);
        }
        return Hash.finish(print.digest);
    }

    private void add(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof HtmlView html) {
            text(html.fingerprint().hex());
        } else if (value instanceof Hash hash) {
            text(hash.hex());
        } else if (value instanceof List<?> list) {
            head('l', list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Record view) {
            if (SHARED.contains(view.getClass())) {
                text(known.of(new Same(view), Fingerprint::alone).hex());
            } else {
                view(view);
            }
        } else if (value instanceof Number || value instanceof Boolean) {
            text(value.toString());
        } else {
            throw new IllegalArgumentException("A view holds no " + value.getClass());
        }
    }

    private static Hash alone(Same same) {
        Fingerprint print = new Fingerprint(new Once<>());
        print.view(same.view());
        return Hash.finish(print.digest);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head('t', bytes.length);
        digest.update(bytes);
    }

    private void map(Map<?, ?> map) {
        head('m', map.size());
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        sorted.forEach(
                (key, value) -> {
                    text(key);
                    add(value);
                });
    }

    private void view(Record view) {
        MethodHandle[] parts = PARTS.get(view.getClass());
        head('r', parts.length);
        for (MethodHandle part : parts) {
            add(value(part, view));
        }
    }

    /** The length in base 128, the highest bit telling that another digit follows. */
    private void head(char kind, int length) {
        digest.update((byte) kind);
        int rest = length;
        while (rest >= 128) {
            digest.update((byte) (rest | 128));
            rest >>>= 7;
        }
        digest.update((byte) rest);
    }

    private static Object value(MethodHandle part, Record view) {
        try {
            return part.invoke(view);
        } catch (Throwable e) {
            throw new IllegalStateException("A view's accessor cannot fail", e);
        }
    }

    private static MethodHandle[] accessors(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandle[] handles = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                handles[i] = MethodHandles.publicLookup().unreflect(components[i].getAccessor());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Views are public: " + type, e);
            }
        }
        return handles;
    }
}
