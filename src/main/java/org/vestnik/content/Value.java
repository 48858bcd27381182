package org.vestnik.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.YamlList;
import org.vestnik.files.YamlMap;
import org.vestnik.files.YamlScalar;
import org.vestnik.files.YamlValue;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A value of the content and the key under which it stands. Asked for a kind that it is not, it
 * reports the mistake and answers with nothing.
 */
record Value(String key, YamlValue yaml, Problems problems) {

    Place place() {
        return yaml.place();
    }

    /** As a message quotes it. */
    String seen() {
        return yaml instanceof YamlScalar scalar ? Texts.seen(scalar.text()) : "";
    }

    boolean isMap() {
        return yaml instanceof YamlMap;
    }

    boolean isList() {
        return yaml instanceof YamlList;
    }

    /** A single value, trimmed, in NFC; empty where it is blank. */
    Optional<String> text() {
        if (yaml instanceof YamlScalar scalar) {
            String text = scalar.isNull() ? "" : Texts.nfc(scalar.text().strip());
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        Problem problem = ContentRule.NOT_TEXT.at(place(), key);
        problems.add(problem.variant(isMap() ? "map" : "list"));
        return Optional.empty();
    }

    /** A text on one line: line ends and runs of blanks become one blank. */
    Optional<String> line() {
        return text().map(Value::oneLine);
    }

    Optional<YamlMap> map() {
        if (yaml instanceof YamlMap map) {
            return Optional.of(map);
        }
        problems.add(ContentRule.NOT_MAP.at(place(), key, seen(), Examples.of(key)));
        return Optional.empty();
    }

    /** The items; of a single value, which is reported, its parts between commas. */
    List<Value> list() {
        if (yaml instanceof YamlList list) {
            return items(list);
        }
        if (yaml instanceof YamlScalar scalar) {
            return parts(scalar);
        }
        problems.add(ContentRule.NOT_LIST.at(place(), key, Examples.of(key)).variant("map"));
        return List.of();
    }

    Optional<Integer> integer(int least, int most) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = text.get();
        boolean negative = digits.startsWith("-") && Texts.digits(digits.substring(1));
        if (!negative && !Texts.digits(digits)) {
            problems.add(notInteger(digits));
            return Optional.empty();
        }
        int number = negative || digits.length() > 9 ? -1 : Integer.parseInt(digits);
        if (number < least || number > most) {
            report(ContentRule.NUMBER_RANGE, key, seen(), least, most);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<Boolean> bool() {
        if (yaml instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN) {
            return Optional.of(scalar.text().equalsIgnoreCase("true"));
        }
        report(ContentRule.NOT_BOOLEAN, key, seen());
        return Optional.empty();
    }

    /** One of the words, which are written in lower case. */
    Optional<String> word(Collection<String> words) {
        Optional<String> text = text();
        if (text.isEmpty() || words.contains(text.get())) {
            return text;
        }
        Problem problem =
                ContentRule.WORD_UNKNOWN.at(place(), key, seen(), String.join(", ", words));
        problems.add(near(problem, text.get(), words));
        return Optional.empty();
    }

    void report(ContentRule rule, Object... arguments) {
        problems.add(rule.at(place(), arguments));
    }

    /** The problem with the nearest known word as its hint, where one is near. */
    static Problem near(Problem problem, String word, Collection<String> known) {
        return Nearest.of(word, known)
                .map(near -> problem.withHint("did-you-mean", near))
                .orElse(problem);
    }

    private Problem notInteger(String text) {
        StringBuilder digits = new StringBuilder();
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Texts.digit(c)) {
                digits.append(c);
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                other = true;
            }
        }
        Problem problem = ContentRule.NOT_INTEGER.at(place(), key, seen());
        return other || digits.isEmpty()
                ? problem
                : problem.withHint("write-so", key + ": " + digits);
    }

    private List<Value> items(YamlList list) {
        List<Value> items = new ArrayList<>(list.items().size());
        for (YamlValue item : list.items()) {
            if (item instanceof YamlScalar scalar && (scalar.isNull() || scalar.text().isBlank())) {
                problems.add(ContentRule.EMPTY_ITEM.at(item.place(), key));
            } else {
                items.add(new Value(key, item, problems));
            }
        }
        return items;
    }

    private List<Value> parts(YamlScalar scalar) {
        List<Value> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String part : scalar.text().split(",")) {
            if (!part.isBlank()) {
                words.add(part.strip());
                YamlScalar one = new YamlScalar(part.strip(), scalar.kind(), scalar.place());
                parts.add(new Value(key, one, problems));
            }
        }
        String right = key + ": [" + Texts.seen(String.join(", ", words)) + "]";
        problems.add(ContentRule.NOT_LIST.at(place(), key, seen()).withHint("write-so", right));
        return parts;
    }

    private static String oneLine(String text) {
        boolean blank = false;
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!now) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = now;
        }
        return line.length() == text.length() && text.indexOf('\n') < 0 ? text : line.toString();
    }
}
