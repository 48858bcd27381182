package org.vestnik.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Turns what Pebble says about a template into a problem with a place and a sentence. */
final class TemplateErrors {
    private final TemplateStack stack;

    TemplateErrors(TemplateStack stack) {
        this.stack = stack;
    }

    /**
     * @param rendered the template that was asked for; the fault may lie in one that it includes
     */
    Problem understand(String rendered, PebbleException thrown) {
        PebbleException e = innermost(thrown);
        if (e instanceof MissingName missing) {
            return missing(missing);
        }
        Place place = place(rendered, e);
        if (e instanceof AttributeNotFoundException unknown) {
            return ThemeRule.TEMPLATE_NAME.at(place, unknown.getAttributeName());
        }
        if (e instanceof ClassAccessException) {
            return ThemeRule.TEMPLATE_REFUSED.at(place);
        }
        if (e instanceof ParserException) {
            return ThemeRule.TEMPLATE_SYNTAX.at(place, said(e));
        }
        return ThemeRule.TEMPLATE_FAILED.at(place, said(e));
    }

    /** An if wraps what its condition threw. */
    private static PebbleException innermost(PebbleException thrown) {
        PebbleException found = thrown;
        while (found.getCause() instanceof PebbleException inner) {
            found = inner;
        }
        return found;
    }

    Problem tooLong(String rendered) {
        return ThemeRule.TEMPLATE_SIZE.at(Place.of(path(rendered)), rendered);
    }

    /** Names the first template that leads back to itself, where one can be found. */
    Problem circle(String rendered) {
        return circle(rendered, new HashSet<>(), new HashSet<>())
                .orElseGet(() -> ThemeRule.TEMPLATE_CIRCLE.at(Place.of(path(rendered)), rendered));
    }

    private Optional<Problem> circle(String name, Set<String> above, Set<String> seen) {
        Source source = stack.source(name);
        above.add(name);
        seen.add(name);
        for (String asked : stack.names()) {
            String other = stack.key(asked, name).orElse(asked);
            boolean done = seen.contains(other) && !above.contains(other);
            if (done || !source.quotes(asked)) {
                continue;
            }
            Optional<Problem> found =
                    above.contains(other)
                            ? Optional.of(
                                    ThemeRule.TEMPLATE_CIRCLE.at(source.quoting(asked), asked))
                            : circle(other, above, seen);
            if (found.isPresent()) {
                return found;
            }
        }
        above.remove(name);
        return Optional.empty();
    }

    private Problem missing(MissingName missing) {
        String name = missing.arguments().get(0);
        Source source = stack.source(missing.getFileName());
        Place place =
                missing.getLineNumber() > 0
                        ? source.line(missing.getLineNumber())
                        : source.quoting(name);
        return missing.rule().at(place, name);
    }

    private Place place(String rendered, PebbleException e) {
        String name = e.getFileName() == null ? rendered : e.getFileName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        return stack.has(name) ? stack.source(name).line(line) : Place.of(path(rendered));
    }

    private String path(String name) {
        return stack.source(name).path();
    }

    private static String said(PebbleException e) {
        String said = e.getPebbleMessage();
        return said == null ? "" : said;
    }
}
