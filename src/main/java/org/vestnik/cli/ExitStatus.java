package org.vestnik.cli;

/** How a command ended; 70 and 74 as in BSD's sysexits.h. */
enum ExitStatus {
    DONE(0),
    CONTENT_ERRORS(1),
    BAD_COMMAND_LINE(2),
    OUR_FAULT(70),
    MACHINE_FAILED(74);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
