package org.vestnik.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the library's nodes into our values, and finds what is well-formed but not meant. */
final class YamlNodes {
    static final int DEPTH = 30;
    static final int ALIASES = 20;

    /** How many values aliases may multiply a text to. */
    private static final int VALUES = 20_000;

    private static final Set<Tag> KNOWN =
            Set.of(Tag.STR, Tag.INT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final YamlText text;
    private final Problems problems;
    private final Set<Node> anchored = Collections.newSetFromMap(new IdentityHashMap<>());
    private int aliases;
    private int values;
    private int depth;
    private boolean stopped;

    YamlNodes(YamlText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    YamlValue read(Node node) {
        countAliases(node);
        if (stopped) {
            return new YamlScalar("", YamlScalar.Kind.NULL, place(node));
        }
        checkSigns(node);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (depth == DEPTH) {
            problems.add(SourceRule.YAML_DEPTH.at(place(node), DEPTH));
            stopped = true;
        }
        depth++;
        YamlValue value = node instanceof MappingNode map ? map(map) : list((SequenceNode) node);
        depth--;
        return value;
    }

    private void countAliases(Node node) {
        values++;
        if (node.getAnchor() != null && !anchored.add(node)) {
            aliases++;
        }
        boolean tooMany = Math.max(aliases, anchored.size()) > ALIASES;
        if (!stopped && (tooMany || aliases > 0 && values > VALUES)) {
            problems.add(SourceRule.YAML_ALIASES.at(place(node), ALIASES));
            stopped = true;
        }
    }

    /** A value that begins with {@code !} or {@code &} was hardly meant as YAML takes it. */
    private boolean checkSigns(Node node) {
        int start = node.getStartMark().getIndex();
        int first = text.at(start);
        if (first == '!' || !KNOWN.contains(node.getTag())) {
            problems.add(SourceRule.YAML_TAG.at(place(node), seen(node)));
        } else if (first == '&' && node.getAnchor() != null && !isUsed(node.getAnchor())) {
            problems.add(YamlAccident.SIGN.at(text, start, start + 1, "&"));
        } else {
            return false;
        }
        return true;
    }

    private boolean isUsed(String anchor) {
        return text.contains("*" + anchor);
    }

    private YamlScalar scalar(ScalarNode node) {
        checkCutOff(node);
        String value = YamlShield.lifted(node.getValue());
        return new YamlScalar(value, kind(node.getTag()), place(node));
    }

    private static YamlScalar.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return YamlScalar.Kind.INTEGER;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlScalar.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? YamlScalar.Kind.NULL : YamlScalar.Kind.TEXT;
    }

    /** “Форум #2” is cut off before the sign: with a space after it, it is a comment. */
    private void checkCutOff(ScalarNode node) {
        if (node.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN || node.getValue().isEmpty()) {
            return;
        }
        int sign = node.getEndMark().getIndex();
        while (text.at(sign) == ' ' || text.at(sign) == '\t') {
            sign++;
        }
        if (text.at(sign) == '#' && Character.isLetterOrDigit(text.at(sign + 1))) {
            String lost = text.text(sign, text.end(text.lineOf(sign))).strip();
            Place place = text.place(sign, text.length());
            problems.add(SourceRule.YAML_COMMENT.at(place, lost));
        }
    }

    private YamlList list(SequenceNode node) {
        List<YamlValue> items = new ArrayList<>(node.getValue().size());
        for (Node item : node.getValue()) {
            items.add(read(item));
        }
        return new YamlList(items, place(node));
    }

    private YamlMap map(MappingNode node) {
        Map<String, Place> seen = new HashMap<>();
        List<YamlMap.Entry> entries = new ArrayList<>(node.getValue().size());
        for (NodeTuple tuple : node.getValue()) {
            Optional<String> key = key(tuple.getKeyNode());
            Place place = place(tuple.getKeyNode());
            Place first = key.map(it -> seen.putIfAbsent(it, place)).orElse(null);
            if (first != null) {
                problems.add(SourceRule.YAML_DUPLICATE_KEY.at(place, key.get(), first.line()));
            } else if (key.isPresent() && !stopped) {
                checkEntry(node, tuple);
                entries.add(new YamlMap.Entry(key.get(), place, read(tuple.getValueNode())));
            }
        }
        return new YamlMap(entries, place(node));
    }

    private Optional<String> key(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(SourceRule.YAML_KEY.at(place(node)));
            return Optional.empty();
        }
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        if (plain && scalar.getValue().equals("<<")) {
            problems.add(SourceRule.YAML_MERGE.at(place(node)));
            return Optional.empty();
        }
        boolean signed = checkSigns(node);
        int start = node.getStartMark().getIndex();
        if (plain && text.isOddSpace(start)) {
            problems.add(YamlAccident.ODD_SPACE.at(text, start, start + 1));
        }
        if (scalar.getValue().isEmpty()) {
            if (!signed) {
                problems.add(SourceRule.YAML_KEY.at(place(node)).variant("empty"));
            }
            return Optional.empty();
        }
        return Optional.of(YamlShield.lifted(scalar.getValue()));
    }

    private void checkEntry(MappingNode map, NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        Node value = tuple.getValueNode();
        int end = key.getEndMark().getIndex();
        boolean bare = value.getTag().equals(Tag.NULL) && text.at(text.skipBlank(end)) != ':';
        boolean signed = "!&".indexOf(text.at(key.getStartMark().getIndex())) >= 0;
        if (bare && !signed && map.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            String seen = ((ScalarNode) key).getValue();
            int start = key.getStartMark().getIndex();
            YamlAccident kind = seen.indexOf(':') > 0 ? YamlAccident.NO_SPACE : YamlAccident.COMMA;
            problems.add(kind.at(text, start, end, seen));
        } else if (isDashed(key, value)) {
            int start = value.getStartMark().getIndex();
            String sign = Character.toString(text.at(start));
            problems.add(YamlAccident.DASH.at(text, start, start + 1, sign));
        }
    }

    /** Whether the value is on a line of its own and begins with a sign that lists begin with. */
    private boolean isDashed(Node key, Node value) {
        int start = value.getStartMark().getIndex();
        boolean plain =
                value instanceof ScalarNode scalar
                        && scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        return plain
                && text.isListSign(start)
                && text.lineOf(start) > text.lineOf(key.getEndMark().getIndex());
    }

    private String seen(Node node) {
        int start = node.getStartMark().getIndex();
        int end = start;
        while (text.at(end) != ' ' && text.at(end) != '\n') {
            end++;
        }
        return text.text(start, end);
    }

    private Place place(Node node) {
        return text.place(node.getStartMark().getIndex(), node.getEndMark().getIndex());
    }
}
