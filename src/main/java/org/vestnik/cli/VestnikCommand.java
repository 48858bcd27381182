package org.vestnik.cli;

import java.util.concurrent.Callable;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: shows how it is used. */
@Command(
        name = "vestnik",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class VestnikCommand implements Callable<Integer> {
    private final Messages messages;

    @Spec private CommandSpec spec;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "LANG")
    private String language;

    VestnikCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.getErr().println(messages.say(Message.of("usage.command")));
        line.usage(line.getErr());
        return ExitStatus.BAD_COMMAND_LINE.code();
    }
}
