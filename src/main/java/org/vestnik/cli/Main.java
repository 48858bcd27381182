package org.vestnik.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its status. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("java.net.useSystemProxies", "true");
        World world =
                new World(
                        stream(FileDescriptor.out),
                        stream(FileDescriptor.err),
                        Path.of("").toAbsolutePath(),
                        System.getenv(),
                        System.console() != null,
                        Locale.getDefault().getLanguage(),
                        Clock.systemUTC(),
                        Launch.of(System.getenv(), System.getProperty("java.class.path", "")));
        int status = run(world, arguments);
        world.out().flush();
        world.err().flush();
        System.exit(status);
    }

    /** Runs a command in a given world; what the tests call. */
    static int run(World world, String... arguments) {
        Messages messages = Messages.in(Wording.language(world, arguments));
        CommandLine line = commands(world, messages);
        try {
            return line.execute(arguments);
        } finally {
            world.out().flush();
            world.err().flush();
        }
    }

    private static CommandLine commands(World world, Messages messages) {
        CommandLine line = new CommandLine(new VestnikCommand(messages));
        line.addSubcommand("build", new BuildCommand(world));
        line.addSubcommand("preview", new PreviewCommand(world));
        line.addSubcommand("check", new CheckCommand(world));
        line.addSubcommand("new", new NewCommand(world));
        line.addSubcommand("init", new InitCommand(world));
        line.addSubcommand("report", report(world, messages));
        line.setOut(new java.io.PrintWriter(world.out(), true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(world.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, args) -> misuse(e, world, messages));
        line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, world, messages));
        line.setResourceBundle(Wording.help(messages));
        return line;
    }

    private static CommandLine report(World world, Messages messages) {
        CommandLine report = new CommandLine(new ReportCommand(messages));
        report.addSubcommand("publicity", new PublicityCommand(world));
        return report;
    }

    private static int misuse(ParameterException e, World world, Messages messages) {
        world.err().println(Wording.misuse(e, messages));
        return ExitStatus.BAD_COMMAND_LINE.code();
    }

    private static int failure(Exception e, World world, Messages messages) {
        if (e instanceof MachineFailure failure) {
            world.err().println(messages.say(failure.said()));
            return ExitStatus.MACHINE_FAILED.code();
        }
        world.err().println(FaultLog.write(e, world, messages));
        return ExitStatus.OUR_FAULT.code();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 8192),
                false,
                StandardCharsets.UTF_8);
    }
}
