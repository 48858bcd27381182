package org.vestnik.theme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.theme.TemplateParts.Part;

/**
 * Finds templates of the site's own layer under a name that nothing asks for: they take no other's
 * place, no template names them, and the site renders none of that name.
 */
final class UnusedTemplates {
    private static final Set<String> ASKING =
            Set.of("embed", "extends", "from", "import", "include");

    private final Layers layers;
    private final TemplateStack stack;

    private UnusedTemplates(Layers layers, TemplateStack stack) {
        this.layers = layers;
        this.stack = stack;
    }

    /**
     * @param rendered the templates that the site renders itself
     * @param unread paths of the templates that Pebble could not read
     */
    static List<Problem> find(
            Layers layers, TemplateStack stack, Set<String> rendered, Set<String> unread) {
        UnusedTemplates templates = new UnusedTemplates(layers, stack);
        List<String> unused =
                stack.names().stream()
                        .filter(name -> !rendered.contains(name))
                        .filter(templates::isNew)
                        .filter(name -> !unread.contains(stack.source(name).path()))
                        .filter(name -> !templates.isAsked(name))
                        .toList();
        Set<String> known = new TreeSet<>(stack.names());
        known.addAll(rendered);
        unused.forEach(known::remove);
        return unused.stream().map(name -> templates.problem(name, known)).toList();
    }

    private Problem problem(String name, Set<String> known) {
        Place place = Place.of(stack.source(name).path());
        return TemplateWords.near(ThemeRule.TEMPLATE_UNUSED.at(place, name), name, known);
    }

    /** Whether the site's own layer has it and no theme beneath. */
    private boolean isNew(String name) {
        List<SourceFile> each = layers.each("templates/" + name);
        return each.size() == 1 && Layer.isOfSite(each.get(0).path());
    }

    private boolean isAsked(String name) {
        String near = "./" + name.substring(name.lastIndexOf('/') + 1);
        return stack.sources().keySet().stream()
                .filter(other -> !TemplateStack.name(other).equals(name))
                .map(stack::source)
                .anyMatch(
                        source ->
                                source.quotes(name)
                                        || source.quotes(near)
                                        || beginnings(source).anyMatch(name::startsWith));
    }

    /**
     * How names begin that the template puts together, as in {@code {% include 'home-' ~ part %}};
     * "" where a name may be anything.
     */
    private static Stream<String> beginnings(Source source) {
        return TemplateParts.of(source.text()).stream()
                .filter(part -> ASKING.contains(part.tag()))
                .map(Part::rest)
                .map(TemplateBlocks::template)
                .filter(asked -> asked.matches("[^'\"]*|(?s).*[~+].*"))
                .map(UnusedTemplates::beginning);
    }

    private static String beginning(String asked) {
        char first = asked.isEmpty() ? 0 : asked.charAt(0);
        boolean quoted = first == '\'' || first == '"';
        return quoted ? asked.substring(1, Math.max(1, asked.indexOf(first, 1))) : "";
    }
}
