package org.vestnik.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/** Turns what Pebble says about a template into a problem with a place and a sentence. */
final class TemplateErrors {
    private static final String PEBBLE = "io.pebbletemplates.";
    private static final String OURS = "org.vestnik.";

    private static final Pattern CHARACTER =
            Pattern.compile("Unexpected (?:character \\[(.)]|token .*?of value \"(.*?)\".*)");

    /** More digits than the numbers of templates have. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{19,}");

    private final TemplateStack stack;

    TemplateErrors(TemplateStack stack) {
        this.stack = stack;
    }

    /**
     * @param rendered the template that was asked for; the fault may lie in one that it includes
     * @param views the names that the page knows
     */
    Problem understand(String rendered, PebbleException thrown, Set<String> views) {
        PebbleException e = innermost(thrown);
        if (e instanceof MissingName missing) {
            return missing(missing);
        }
        Source source = source(rendered, e);
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        if (e instanceof AttributeNotFoundException unknown) {
            return unknown(unknown, source, views);
        }
        if (e instanceof ClassAccessException) {
            return ThemeRule.TEMPLATE_REFUSED.at(source.line(line));
        }
        if (e instanceof ParserException) {
            return TemplateForm.mistake(source).orElseGet(() -> form(source.line(line), said(e)));
        }
        return TemplateWords.unknown(source, line, said(e))
                .orElseGet(() -> failed(source.line(line), said(e)));
    }

    /** A failure that Pebble lets pass as Java threw it; what our own code throws goes on. */
    Problem ofPebble(String rendered, RuntimeException thrown) {
        boolean pebble =
                Arrays.stream(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith(PEBBLE) || name.startsWith(OURS))
                        .findFirst()
                        .filter(name -> name.startsWith(PEBBLE))
                        .isPresent();
        if (!pebble) {
            throw thrown;
        }
        Source source = stack.source(rendered);
        Matcher number = LONG_NUMBER.matcher(source.text());
        if (thrown instanceof NumberFormatException && number.find()) {
            return ThemeRule.TEMPLATE_SYNTAX
                    .at(source.between(number.start(), number.end()), number.group())
                    .variant("number");
        }
        return failed(Place.of(source.path()), String.valueOf(thrown.getMessage()));
    }

    /** Brackets or tags within each other, deeper than can be read. */
    Problem tooDeep(String name) {
        return ThemeRule.TEMPLATE_SYNTAX.at(Place.of(path(name))).variant("deep");
    }

    /** What Pebble and Java say is for programmers, and in English: it is not passed on. */
    private static Problem failed(Place place, String said) {
        Problem failed = ThemeRule.TEMPLATE_FAILED.at(place);
        return said.contains("comparison") ? failed.variant("compare") : failed;
    }

    /** What Pebble says of a mistake that we do not know. */
    private static Problem form(Place place, String said) {
        Matcher character = CHARACTER.matcher(said);
        return character.matches()
                ? ThemeRule.TEMPLATE_SYNTAX
                        .at(place, character.group(character.group(1) == null ? 2 : 1))
                        .variant("character")
                : ThemeRule.TEMPLATE_SYNTAX.at(place, said);
    }

    private static Problem unknown(
            AttributeNotFoundException unknown, Source source, Set<String> views) {
        String name = unknown.getAttributeName();
        Problem problem =
                ThemeRule.TEMPLATE_NAME.at(source.word(unknown.getLineNumber(), name), name);
        Set<String> known = new TreeSet<>();
        if (unknown instanceof MissingPart part) {
            if (part.isOfList()) {
                return problem.variant("list");
            }
            known.addAll(part.known());
        } else if (unknown instanceof RootAttributeNotFoundException) {
            known.addAll(views);
            known.addAll(TemplateWords.made(source.text()));
        } else if (!Character.isDigit(name.charAt(0))) {
            return problem.variant("value");
        }
        Problem listed =
                known.isEmpty()
                        ? problem
                        : problem.withHint("template-name.known", String.join(", ", known));
        return TemplateWords.near(listed, name, known);
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
        String name = missing.name();
        Source source = stack.source(missing.getFileName());
        Place place =
                missing.getLineNumber() > 0
                        ? source.word(missing.getLineNumber(), name)
                        : source.asking(name);
        return TemplateWords.near(missing.rule().at(place, name), name, missing.known());
    }

    private Source source(String rendered, PebbleException e) {
        String name = e.getFileName() == null ? rendered : e.getFileName();
        return stack.source(stack.has(name) ? name : rendered);
    }

    private String path(String name) {
        return stack.source(name).path();
    }

    private static String said(PebbleException e) {
        String said = e.getPebbleMessage();
        return said == null ? "" : said;
    }
}
