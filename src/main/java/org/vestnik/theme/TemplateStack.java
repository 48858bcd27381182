package org.vestnik.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vestnik.files.SourceFile;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problems;

/**
 * The templates of all layers. A name leads to the uppermost template that has it; within that very
 * template the name leads to the one beneath, so that a layer changes a part of a template and
 * leaves the rest to the layers below.
 *
 * <p>Invariant: a key is the name itself for the uppermost template, and the name with its depth
 * for those beneath it, which are there only where the one above asks for its own name.
 */
final class TemplateStack {
    /** Stands in no name of a file. */
    private static final char DEEPER = '\0';

    private final SortedMap<String, Source> sources;

    private TemplateStack(SortedMap<String, Source> sources) {
        this.sources = Collections.unmodifiableSortedMap(sources);
    }

    static Outcome<TemplateStack> read(Layers layers) {
        Problems problems = new Problems();
        SortedMap<String, Source> sources = new TreeMap<>();
        for (String name : layers.files("templates").keySet()) {
            List<SourceFile> each = layers.each("templates/" + name);
            boolean asked = true;
            for (int depth = 0; asked && depth < each.size(); depth++) {
                SourceFile file = each.get(each.size() - 1 - depth);
                Source source = new Source(file.path(), ThemeFiles.text(file, problems));
                sources.put(key(name, depth), source);
                asked = source.quotes(name) || source.quotes(near(name));
            }
        }
        return problems.with(new TemplateStack(sources));
    }

    /** All templates that a page can be made of, by key. */
    SortedMap<String, Source> sources() {
        return sources;
    }

    /**
     * Whether the templates are, letter by letter, those that a tree has of the same layers: none
     * is another one, and none is missing.
     */
    boolean isOf(SourceTree tree, Layers layers) {
        SortedMap<String, SourceFile> others = layers.under(tree, "templates");
        return others.size() == sources.size()
                && sources.values().stream().allMatch(source -> isSame(source, others));
    }

    private static boolean isSame(Source source, Map<String, SourceFile> others) {
        SourceFile other = others.get(source.path());
        return other != null && ThemeFiles.text(other, new Problems()).equals(source.text());
    }

    /** A template as each layer has it that has a part in a page, the uppermost first. */
    List<Source> each(String name) {
        return sources.entrySet().stream()
                .filter(entry -> name(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    boolean has(String key) {
        return sources.containsKey(key);
    }

    Source source(String key) {
        return sources.get(key);
    }

    /** Some text of a template names the thing in quotes. */
    boolean quotes(String name) {
        return sources.values().stream().anyMatch(source -> source.quotes(name));
    }

    /** The names that templates can ask for. */
    List<String> names() {
        return sources.keySet().stream().filter(key -> key.indexOf(DEEPER) < 0).toList();
    }

    /**
     * The key of what a template asks for: names count from the folder of templates, or with {@code
     * ./} from the folder of the one that asks. Empty where there is none.
     */
    Optional<String> key(String name, String asking) {
        String own = name(asking);
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        String wanted = name.startsWith("./") ? folder + name.substring(2) : name;
        String key = wanted.equals(own) ? beneath(asking).orElse(asking) : wanted;
        return has(key) && wanted.indexOf(DEEPER) < 0 ? Optional.of(key) : Optional.empty();
    }

    /** Whether a template extends its own name although no layer below has it. */
    boolean isGroundless(String key) {
        String own = name(key);
        return beneath(key).isEmpty() && (extend(key, own) || extend(key, near(own)));
    }

    /** The name of a template, whichever of the layers it is from. */
    static String name(String key) {
        int end = key.indexOf(DEEPER);
        return end < 0 ? key : key.substring(0, end);
    }

    private boolean extend(String key, String name) {
        String quoted = "(['\"])" + Pattern.quote(name) + "\\1";
        return Pattern.compile("\\{%-?\\s*extends\\s+" + quoted).matcher(source(key).text()).find();
    }

    private Optional<String> beneath(String key) {
        int end = key.indexOf(DEEPER);
        int depth = end < 0 ? 0 : Integer.parseInt(key.substring(end + 1));
        return Optional.of(key(name(key), depth + 1)).filter(this::has);
    }

    private static String key(String name, int depth) {
        return depth == 0 ? name : name + DEEPER + depth;
    }

    /** How a template in the same folder may name it. */
    private static String near(String name) {
        return "./" + name.substring(name.lastIndexOf('/') + 1);
    }
}
