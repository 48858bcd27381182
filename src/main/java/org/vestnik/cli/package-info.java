/**
 * The command line: commands, exit statuses, progress, what is printed. Start reading at {@link
 * org.vestnik.cli.Main}.
 *
 * <p>Knows picocli, the clock, the machine's language and its threads. Never knows how anything is
 * built.
 *
 * <p>Invariant: a stack trace is never shown; a fault of ours goes to a log file.
 */
package org.vestnik.cli;
