package org.vestnik.site;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.site.view.HtmlView;

/** Views at a glance: names as templates write them, and the beginnings of values. */
final class Glance {
    private static final int LONGEST = 120;
    private static final int DEEPEST = 3;

    private final Map<String, String> seen = new LinkedHashMap<>();

    private Glance() {}

    static Map<String, String> at(Map<String, Object> views) {
        Glance glance = new Glance();
        views.forEach((name, view) -> glance.look(name, view, 1));
        return glance.seen;
    }

    private void look(String name, Object value, int depth) {
        if (value instanceof HtmlView) {
            seen.put(name, "<…>");
        } else if (value instanceof Record view && depth <= DEEPEST) {
            for (RecordComponent part : view.getClass().getRecordComponents()) {
                look(name + "." + part.getName(), value(part, view), depth + 1);
            }
        } else if (value instanceof List<?> list) {
            seen.put(name, "[" + list.size() + "]");
            // What one of a list has, the others have.
            list.stream().findFirst().ifPresent(first -> look(name + "[0]", first, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> look(name + "." + key, inner, depth + 1));
        } else if (!(value instanceof Record)) {
            seen.put(name, cut(String.valueOf(value)));
        }
    }

    private static Object value(RecordComponent part, Record view) {
        try {
            return part.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Views are public: " + view.getClass(), e);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
