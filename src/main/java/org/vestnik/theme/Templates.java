package org.vestnik.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * The templates of a theme, understood once and rendered often. The only class that drives Pebble.
 * Thread-safe.
 *
 * <p>Invariants: (1) a template reaches nothing but its views, the theme's texts and the names of
 * its assets; (2) a page depends on nothing else, neither on the machine's locale, zone and clock
 * nor on pages rendered before; (3) a mistake in a template is a problem, never an exception.
 */
final class Templates {
    /** They carry something from one page to the next, or start threads. */
    private static final List<String> REFUSED_TAGS = List.of("cache", "parallel");

    private static final int EXPECTED_LENGTH = 8_192;

    private final TemplateStack stack;
    private final PebbleEngine engine;
    private final TemplateErrors errors;

    /** How long the pages of a template became, so that the next one has its room at once. */
    private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

    /** Templates that are nested too deeply to be read; a page that includes one says the same. */
    private final List<Problem> tooDeep = new CopyOnWriteArrayList<>();

    Templates(TemplateStack stack, ThemeFunctions functions) {
        this.stack = stack;
        this.engine = engine(new TemplateLoader(stack), functions);
        this.errors = new TemplateErrors(stack);
    }

    /** What is wrong with the form of any template, found without rendering. */
    List<Problem> check() {
        Problems problems = new Problems();
        for (String name : stack.sources().keySet()) {
            try {
                engine.getTemplate(name);
            } catch (PebbleException e) {
                problems.add(errors.understand(name, e, Set.of()));
            } catch (StackOverflowError e) {
                tooDeep.add(errors.tooDeep(name));
            } catch (RuntimeException e) {
                problems.add(errors.ofPebble(name, e));
            }
        }
        problems.addAll(tooDeep);
        return problems.sorted();
    }

    boolean has(String name) {
        return stack.has(name);
    }

    List<TemplateFile> each(String name) {
        return stack.each(name).stream()
                .map(source -> new TemplateFile(source.path(), source.text()))
                .toList();
    }

    /** Whether any template could ask for a view of this name; a word of its text counts too. */
    boolean mention(String view) {
        String name = Pattern.quote(view);
        // Attributes such as data-row and addresses such as "data:," ask for nothing.
        String address = "(?<=[\"'(])" + name + ":";
        Pattern word = Pattern.compile("(?<!\\w)(?!" + address + ")" + name + "(?!\\w|-[a-z])");
        return stack.sources().values().stream()
                .anyMatch(source -> word.matcher(source.text()).find());
    }

    /** The page; "" and a problem where the template fails. */
    Outcome<String> render(String name, Locale language, Map<String, Object> views) {
        PageWriter page = new PageWriter(lengths.getOrDefault(name, EXPECTED_LENGTH));
        try {
            engine.getTemplate(name).evaluate(page, views, language);
            String text = page.toString();
            lengths.put(name, text.length() + text.length() / 8);
            return Outcome.of(Borrowed.written(text));
        } catch (PebbleException e) {
            return Outcome.with("", errors.understand(name, e, views.keySet()));
        } catch (PageWriter.TooLong e) {
            return Outcome.with("", errors.tooLong(name));
        } catch (StackOverflowError e) {
            return new Outcome<>(
                    "", tooDeep.isEmpty() ? List.of(errors.circle(name)) : List.copyOf(tooDeep));
        } catch (RuntimeException e) {
            return Outcome.with("", errors.ofPebble(name, e));
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot fail to be written", e);
        }
    }

    private static PebbleEngine engine(TemplateLoader loader, ThemeFunctions functions) {
        return new PebbleEngine.Builder()
                .loader(loader)
                .extension(functions)
                .registerExtensionCustomizer(
                        new DisallowExtensionCustomizerBuilder()
                                .disallowedFilterKeys(TemplateWords.REFUSED_FILTERS)
                                .disallowedTokenParserTags(REFUSED_TAGS)
                                .disallowedFunctionKeys(TemplateWords.REFUSED_FUNCTIONS)
                                .disallowedBinaryOperatorSymbols(List.of(".."))
                                .build())
                .methodAccessValidator(new AccessRule())
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy("html", Escape::html)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }
}
