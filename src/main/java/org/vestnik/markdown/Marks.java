package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The attributes in braces, {@code {#id .class lang=en}}: which of them a page may carry, and on
 * what. None of them can run anything.
 */
final class Marks {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    /** Whoever nests blocks deeper than this asks for more than words. */
    private static final int HIGHEST = 30;

    private final Draft draft;
    private final Map<Node, ArrayList<AttributesNode>> owners;
    private final Map<AttributesNode, Boolean> used = new IdentityHashMap<>();

    Marks(Draft draft) {
        this.draft = draft;
        NodeAttributeRepository known =
                draft.document().contains(AttributesExtension.NODE_ATTRIBUTES)
                        ? AttributesExtension.NODE_ATTRIBUTES.get(draft.document())
                        : new NodeAttributeRepository(null);
        this.owners = known;
    }

    /** The attributes of an element, ready to stand in its tag. */
    String of(Node node) {
        return owners.isEmpty() ? "" : written(node, Optional.empty());
    }

    /** Likewise for a heading, which has an id in any case. */
    Named named(Node heading, String text) {
        Optional<String> given = owners.isEmpty() ? Optional.empty() : id(heading);
        String id = given.orElseGet(() -> draft.ids().make(text));
        return new Named(id, written(heading, Optional.of(id)));
    }

    /**
     * @param id the author's, else made from the text
     * @param attributes the id among them, ready to stand in the tag
     */
    record Named(String id, String attributes) {}

    /** Reports what stands on something that takes no attributes. */
    void checkUnused() {
        for (List<AttributesNode> all : owners.values()) {
            for (AttributesNode marks : all) {
                if (!used.containsKey(marks)) {
                    draft.warn(
                            "place",
                            MarkdownRule.ATTRIBUTE_DROPPED,
                            marks.getStartOffset(),
                            marks.getEndOffset(),
                            marks.getChars());
                }
            }
        }
    }

    /** Whether a node stands in a quotation, or in what has a language of its own. */
    boolean isForeign(Node node) {
        Node at = node;
        for (int up = 0; at != null && up < HIGHEST; up++, at = at.getParent()) {
            if (at instanceof BlockQuote || !owners.isEmpty() && hasLanguage(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLanguage(Node node) {
        return owners.getOrDefault(node, new ArrayList<>()).stream()
                .anyMatch(marks -> marks.getChars().toString().contains("lang="));
    }

    private Optional<String> id(Node node) {
        for (AttributesNode marks : owners.getOrDefault(node, new ArrayList<>())) {
            for (Node child : marks.getChildren()) {
                if (child instanceof AttributeNode mark && mark.isId()) {
                    String id = mark.getValue().toString();
                    if (isName(id) && draft.ids().take(id)) {
                        return Optional.of(id);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String written(Node node, Optional<String> id) {
        StringBuilder tag = new StringBuilder();
        id.ifPresent(value -> attribute(tag, "id", value));
        Set<String> classes = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        id.ifPresent(value -> names.add("id"));
        for (AttributesNode marks : owners.getOrDefault(node, new ArrayList<>())) {
            used.put(marks, true);
            for (Node child : marks.getChildren()) {
                if (child instanceof AttributeNode mark) {
                    write(mark, tag, classes, names);
                }
            }
        }
        if (!classes.isEmpty()) {
            attribute(tag, "class", String.join(" ", classes));
        }
        return tag.toString();
    }

    private void write(
            AttributeNode mark, StringBuilder tag, Set<String> classes, Set<String> names) {
        String name = mark.isImplicitName() ? "" : mark.getName().toString();
        String value = mark.getValue().toString();
        if (mark.isClass() && isName(value)) {
            classes.add(value);
        } else if (mark.isId() && isName(value)) {
            id(mark, value, tag, names);
        } else if (isAllowed(name.toLowerCase(Locale.ROOT), value) && names.add(name)) {
            attribute(tag, name.toLowerCase(Locale.ROOT), value);
        } else {
            drop(mark, MarkdownRule.ATTRIBUTE_DROPPED, mark.getChars().toString());
        }
    }

    private void id(AttributeNode mark, String value, StringBuilder tag, Set<String> names) {
        boolean taken = tag.indexOf(" id=\"" + value + "\"") == 0;
        if (taken) {
            return;
        }
        if (Ids.isReserved(value)) {
            draft.warn(
                    "reserved",
                    MarkdownRule.DUPLICATE_ID,
                    mark.getStartOffset(),
                    mark.getEndOffset(),
                    value);
            return;
        }
        if (names.contains("id") || !draft.ids().take(value)) {
            drop(mark, MarkdownRule.DUPLICATE_ID, value);
            return;
        }
        names.add("id");
        attribute(tag, "id", value);
    }

    private void drop(AttributeNode mark, MarkdownRule rule, String shown) {
        draft.warn(rule, mark.getStartOffset(), mark.getEndOffset(), shown);
    }

    private static boolean isAllowed(String name, String value) {
        return switch (name) {
            case "lang" -> isLanguage(value);
            case "dir" -> DIRECTIONS.contains(value);
            case "title" -> true;
            default -> false;
        };
    }

    static boolean isLanguage(String value) {
        return LANGUAGE.matcher(value).matches();
    }

    static boolean isDirection(String value) {
        return DIRECTIONS.contains(value);
    }

    /** A name of letters, digits, hyphens and underscores, as ids and classes have them. */
    private static boolean isName(String value) {
        return !value.isEmpty()
                && value.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"");
        Escapes.attribute(tag, value);
        tag.append('"');
    }
}
