package org.vestnik.cli;

import org.vestnik.files.WriteProgress;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/** One line on the terminal that is written over; nothing where nobody looks. */
final class Progress implements WriteProgress {
    private static final long PAUSE_MS = 100;

    private final World world;
    private final Messages messages;
    private final boolean silent;
    private long last;
    private int width;

    Progress(World world, Messages messages, boolean quiet) {
        this.world = world;
        this.messages = messages;
        this.silent = quiet || !world.terminal();
    }

    @Override
    public void made(int done, int total) {
        show("progress", done, total);
    }

    /** Hears how many links to other sites are known. */
    WriteProgress links() {
        return (done, total) -> show("progress.links", done, total);
    }

    private synchronized void show(String key, int done, int total) {
        long now = world.clock().millis();
        if (silent || now - last < PAUSE_MS && done < total) {
            return;
        }
        last = now;
        String line = messages.say(Message.of(key, done, total));
        world.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        world.err().flush();
        width = line.length();
    }

    synchronized void clear() {
        if (width > 0) {
            world.err().print("\r" + " ".repeat(width) + "\r");
            world.err().flush();
            width = 0;
        }
    }
}
