package org.vestnik.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the language of the messages, and says what is wrong with a command line. */
final class Wording {
    private static final String HELP = "help.";

    private Wording() {}

    /** {@code --lang}, else the system's language; looked for before anything else is. */
    static String language(World world, String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return words.get(at + 1);
        }
        return words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .orElse(world.language());
    }

    /** The descriptions of commands and options, for picocli. */
    static ResourceBundle help(Messages messages) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                String spoken = String.join(", ", Messages.languages());
                return messages.keys().stream()
                        .filter(key -> key.startsWith(HELP))
                        .map(
                                key ->
                                        new Object[] {
                                            key.substring(HELP.length()),
                                            messages.say(Message.of(key, spoken))
                                        })
                        .toArray(Object[][]::new);
            }
        };
    }

    static String misuse(ParameterException e, Messages messages) {
        if (e instanceof UnmatchedArgumentException unknown && !unknown.getUnmatched().isEmpty()) {
            return unknown(unknown, messages);
        }
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            boolean translation =
                    e.getCommandLine().getCommand() instanceof NewCommand begun && begun.translate;
            String name = missing.getMissing().get(0).paramLabel();
            return messages.say(
                    translation
                            ? Message.of("usage.translate")
                            : Message.of("usage.missing", name));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            String option = name(e.getArgSpec());
            boolean date = e.getArgSpec().type().equals(LocalDate.class);
            boolean seconds = e.getArgSpec().paramLabel().equals("SECONDS");
            String key = date ? "usage.value.date" : seconds ? "usage.seconds" : "usage.value";
            return messages.say(Message.of(key, option, e.getValue()));
        }
        return messages.say(Message.of("usage.other", e.getMessage()));
    }

    private static String unknown(UnmatchedArgumentException e, Messages messages) {
        String word = e.getUnmatched().get(0);
        List<String> known = new ArrayList<>(e.getCommandLine().getSubcommands().keySet());
        e.getCommandLine()
                .getCommandSpec()
                .options()
                .forEach(option -> known.addAll(Arrays.asList(option.names())));
        String said = messages.say(Message.of("usage.unknown", word));
        if (e.getCommandLine().getCommandName().equals("new") && !word.startsWith("-")) {
            return said + " " + messages.say(Message.of("usage.unknown.title"));
        }
        return Nearest.of(word, known)
                .map(near -> said + " " + messages.say(Message.of("usage.near", near)))
                .orElse(said);
    }

    private static String name(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : spec.paramLabel();
    }
}
