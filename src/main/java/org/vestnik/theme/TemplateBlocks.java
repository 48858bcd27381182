package org.vestnik.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.theme.TemplateParts.Part;

/**
 * Finds what a template that extends another says in vain: a block that no template beneath has,
 * and whatever stands in no block. Pebble is silent about both, and the page shows nothing of them.
 */
final class TemplateBlocks {
    private static final Set<String> WITHOUT_PLACE =
            Set.of("extends", "flush", "from", "import", "macro", "set");

    private final TemplateStack stack;
    private final Set<String> unread;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Problems problems = new Problems();

    private TemplateBlocks(TemplateStack stack, Set<String> unread) {
        this.stack = stack;
        this.unread = unread;
    }

    /**
     * A block that stands in no other one.
     *
     * @param host what it belongs to: the name that is extended or embedded, as it is written
     */
    private record Block(String name, String host, int from) {}

    /**
     * @param host what the template extends: "" for nothing, a name in quotes, or an expression
     * @param outer blocks that stand in no other one
     * @param names of all blocks of the template itself
     * @param loose what stands in no block
     */
    private record Shape(String host, List<Block> outer, Set<String> names, List<Part> loose) {}

    /**
     * @param unread paths of the templates that Pebble could not read
     */
    static List<Problem> check(TemplateStack stack, Set<String> unread) {
        TemplateBlocks blocks = new TemplateBlocks(stack, unread);
        stack.sources().keySet().forEach(blocks::check);
        return blocks.problems.list();
    }

    private void check(String key) {
        Source source = stack.source(key);
        if (unread.contains(source.path())) {
            return;
        }
        Shape shape = shape(key);
        for (Block block : shape.outer()) {
            names(block.host(), key, new HashSet<>())
                    .filter(known -> !known.contains(block.name()) && !isPrinted(block.name()))
                    .ifPresent(known -> problems.add(unknown(source, block, known)));
        }
        if (!shape.host().isEmpty() && !shape.loose().isEmpty()) {
            Part first = shape.loose().get(0);
            int end = source.text().indexOf('\n', first.from());
            int to = end < 0 ? first.to() : Math.min(end, first.to());
            problems.add(ThemeRule.TEMPLATE_LOOSE.at(source.between(first.from(), to)));
        }
    }

    private static Problem unknown(Source source, Block block, Set<String> known) {
        Place place = source.between(block.from(), block.from() + block.name().length());
        Problem problem =
                ThemeRule.TEMPLATE_BLOCK.at(place, block.name(), String.join(", ", known));
        return known.isEmpty()
                ? problem.variant("none")
                : TemplateWords.near(problem, block.name(), known);
    }

    /** A block may also be shown by {@code {{ block("name") }}}, wherever it stands. */
    private boolean isPrinted(String name) {
        Pattern call = Pattern.compile("\\bblock\\s*\\(\\s*(['\"])" + Pattern.quote(name) + "\\1");
        return stack.sources().values().stream()
                .anyMatch(source -> call.matcher(source.text()).find());
    }

    /**
     * The blocks of a template and of all that it extends; empty where nobody can know, and where
     * there is none.
     */
    private Optional<Set<String>> names(String host, String asking, Set<String> seen) {
        Optional<String> key = stack.key(TemplateParts.literal(host), asking);
        boolean unclear =
                key.isEmpty()
                        || !seen.add(key.get())
                        || unread.contains(stack.source(key.get()).path());
        if (unclear) {
            return Optional.empty();
        }
        Shape shape = shape(key.get());
        Set<String> names = new TreeSet<>(shape.names());
        if (shape.host().isEmpty()) {
            return Optional.of(names);
        }
        return names(shape.host(), key.get(), seen)
                .map(
                        beneath -> {
                            names.addAll(beneath);
                            return names;
                        });
    }

    private Shape shape(String key) {
        return shapes.computeIfAbsent(key, asked -> read(stack.source(asked).text()));
    }

    private static Shape read(String text) {
        List<Part> parts = TemplateParts.of(text);
        String host =
                parts.stream()
                        .filter(part -> part.tag().equals("extends"))
                        .map(Part::rest)
                        .findFirst()
                        .orElse("");
        Shape shape = new Shape(host, new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        Deque<Part> open = new ArrayDeque<>();
        for (Part part : parts) {
            if (part.tag().startsWith("end")) {
                open.poll();
                continue;
            }
            boolean placed = part.tag().equals("block") || WITHOUT_PLACE.contains(part.tag());
            if (open.isEmpty() && !placed) {
                shape.loose().add(part);
            }
            if (part.tag().equals("block")) {
                add(part, open, shape);
            }
            if (TemplateForm.PAIRS.contains(part.tag())) {
                open.push(part);
            }
        }
        return shape;
    }

    /** The innermost thing that is open comes first. */
    private static void add(Part part, Deque<Part> open, Shape shape) {
        String name = part.rest().replaceAll("^['\"]|['\"]$", "");
        Optional<Part> around =
                open.stream()
                        .filter(o -> o.tag().equals("block") || o.tag().equals("embed"))
                        .findFirst();
        boolean embedded = open.stream().anyMatch(o -> o.tag().equals("embed"));
        if (!embedded) {
            shape.names().add(name);
        }
        if (around.isEmpty() || around.get().tag().equals("embed")) {
            String host = around.map(embed -> template(embed.rest())).orElse(shape.host());
            int quote = part.rest().startsWith(name) ? 0 : 1;
            shape.outer().add(new Block(name, host, part.restAt() + quote));
        }
    }

    /** What an include or embed asks for, without what it hands over. */
    static String template(String rest) {
        return rest.split("\\s+with\\b", 2)[0];
    }
}
