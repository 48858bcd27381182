package org.vestnik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a report: what it is about, and where it goes. */
final class ReportOptions extends SpeakingOptions {
    /** In place of a file: the standard output. */
    static final String NO_FILE = "-";

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    private Path content = Path.of("content");

    @Option(names = "--themes", descriptionKey = "themes", paramLabel = "DIR")
    private Path themes = Path.of("themes");

    @Option(names = "--base-url", descriptionKey = "base-url", paramLabel = "URL")
    private String baseUrl = "";

    @Option(names = "--today", descriptionKey = "report.today", paramLabel = "DATE")
    private LocalDate today;

    @Option(names = "--rules-as-of", descriptionKey = "rules-as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--no-cache", descriptionKey = "no-cache")
    private boolean noCache;

    @Option(names = "--browser", descriptionKey = "report.browser")
    boolean browser;

    @Option(names = "--output", descriptionKey = "report.output", paramLabel = "FILE")
    Optional<String> file = Optional.empty();

    /** The day whose rules count; empty for the day of the report. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Whether the report is printed, so that nothing else may be. */
    boolean isPrinted() {
        return file.filter(NO_FILE::equals).isPresent();
    }

    /** As a command that builds has them. */
    SharedOptions shared() {
        SharedOptions shared = SharedOptions.of(content);
        shared.themes = themes;
        shared.baseUrl = baseUrl;
        shared.today = today;
        shared.noCache = noCache;
        shared.language = language;
        shared.color = color;
        shared.quiet = quiet || isPrinted();
        return shared;
    }
}
