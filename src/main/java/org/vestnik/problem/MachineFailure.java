package org.vestnik.problem;

/**
 * The machine failed (a full disk, no rights, a file in a folder's place): one clear line for the
 * user, exit status 74, never a stack trace.
 */
public final class MachineFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    /** The key is one of the catalogue; the cause goes to the log only. */
    public MachineFailure(Throwable cause, String key, Object... arguments) {
        super(key + java.util.Arrays.toString(arguments), cause);
        this.said = Message.of(key, arguments);
    }

    public Message said() {
        return said;
    }
}
