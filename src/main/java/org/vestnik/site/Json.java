package org.vestnik.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.files.JsonText;

/**
 * One JSON object, part by part; what is empty is left out. As {@link JsonText} it may stand in a
 * {@code script} of HTML. While it is written it is one thread's; once it is whole, any number may
 * read it.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    Json text(String name, String value) {
        return value.isEmpty() ? this : part(name, JsonText.quoted(value));
    }

    Json texts(String name, List<String> values) {
        return part(name, values.stream().map(JsonText::quoted).toList());
    }

    Json number(String name, BigDecimal value) {
        return part(name, value.toPlainString());
    }

    Json number(String name, long value) {
        return part(name, Long.toString(value));
    }

    /** An object; left out where nothing stands in it. */
    Json object(String name, Json value) {
        return value.isEmpty() ? this : part(name, value.toString());
    }

    Json objects(String name, List<Json> values) {
        return part(
                name,
                values.stream().filter(value -> !value.isEmpty()).map(Json::toString).toList());
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return "{" + out + "}";
    }

    private Json part(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : part(name, values.stream().collect(Collectors.joining(",", "[", "]")));
    }

    private Json part(String name, String written) {
        out.append(out.isEmpty() ? "" : ",")
                .append(JsonText.quoted(name))
                .append(':')
                .append(written);
        return this;
    }
}
