package org.vestnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/** Keeps what a programmer needs to know of a fault of ours out of the user's sight. */
final class FaultLog {
    private FaultLog() {}

    /** Writes the log and gives the one line that the user reads. */
    static String write(Throwable fault, World world, Messages messages) {
        String said = fault.getMessage() == null ? fault.getClass().getName() : fault.getMessage();
        try {
            Path folder = Files.createDirectories(world.cacheHome().resolve("vestnik"));
            Path log = Files.createTempFile(folder, "fault-", ".log");
            try (PrintWriter out =
                    new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                fault.printStackTrace(out);
            }
            return messages.say(Message.of("fault", said, log));
        } catch (IOException e) {
            return messages.say(Message.of("fault.unlogged", said));
        }
    }
}
