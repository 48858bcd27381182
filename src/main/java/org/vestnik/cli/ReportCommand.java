package org.vestnik.cli;

import java.util.concurrent.Callable;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports on a site; each is a command below this one. */
@Command(name = "report", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "REPORT")
final class ReportCommand implements Callable<Integer> {
    private final Messages messages;

    @Spec private CommandSpec spec;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "LANG")
    private String language;

    ReportCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.getErr().println(messages.say(Message.of("usage.report")));
        line.usage(line.getErr());
        return ExitStatus.BAD_COMMAND_LINE.code();
    }
}
