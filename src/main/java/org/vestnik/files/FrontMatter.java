package org.vestnik.files;

import java.util.Optional;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * Cuts a text into its front matter, the YAML between two lines {@code ---}, and what follows.
 *
 * <p>A line that is only meant as {@code ---} (Word makes a long dash of it) is reported and taken
 * for one, so that the rest of the file is read too.
 */
public final class FrontMatter {
    /** The longest front matter that is read, in UTF-16 units. */
    public static final int LIMIT = 64 * 1024;

    private final String file;
    private final FenceLines lines;
    private final Problems problems = new Problems();

    private FrontMatter(SourceText text) {
        this.file = text.file();
        this.lines = new FenceLines(text.text());
    }

    /**
     * The parts of a text.
     *
     * @param yaml without the lines {@code ---}
     * @param yamlLine the line of the file that the YAML begins on, from 1
     * @param bodyLine the line of the file that the body begins on, from 1
     */
    public record Parts(String yaml, int yamlLine, String body, int bodyLine) {}

    /** Splits a text; one with no front matter at all is reported and left out. */
    public static Outcome<Optional<Parts>> split(SourceText text) {
        FrontMatter split = new FrontMatter(text);
        Optional<Parts> parts = split.parts();
        return split.problems.with(parts);
    }

    private Optional<Parts> parts() {
        int first = lines.firstNotBlank();
        if (first == lines.count()) {
            problems.add(SourceRule.FRONT_MATTER_MISSING.at(Place.start(file)).variant("empty"));
            return Optional.empty();
        }
        FenceLines.Kind kind = lines.kind(first);
        if (kind == FenceLines.Kind.TEXT) {
            problems.add(SourceRule.FRONT_MATTER_MISSING.at(Place.start(file)));
            return Optional.empty();
        }
        if (kind == FenceLines.Kind.YAML) {
            problems.add(SourceRule.FRONT_MATTER_MISSING.at(place(first)).variant("unopened"));
            return cut(first);
        }
        reportFence(first);
        if (lines.closing(first + 1) == lines.count()) {
            problems.add(SourceRule.FRONT_MATTER_UNCLOSED.at(place(first)));
        }
        return cut(first + 1);
    }

    /** Cuts at the closing line of a front matter whose first line is {@code start}. */
    private Optional<Parts> cut(int start) {
        int close = lines.closing(start);
        if (close == lines.count()) {
            int end = lines.endOfYaml(start);
            return checked(start, end, end);
        }
        reportFence(close);
        return checked(start, close, close + 1);
    }

    private Optional<Parts> checked(int start, int end, int body) {
        String yaml = lines.text(start, end);
        if (yaml.length() > LIMIT) {
            problems.add(SourceRule.FRONT_MATTER_TOO_LONG.at(place(start)));
            return Optional.empty();
        }
        String rest = lines.text(body, lines.count());
        return Optional.of(new Parts(yaml, start + 1, rest, body + 1));
    }

    private void reportFence(int line) {
        String seen = lines.line(line).strip();
        switch (lines.kind(line)) {
            case MEANT -> problems.add(SourceRule.FRONT_MATTER_FENCE.at(place(line), seen));
            case INDENTED ->
                    problems.add(
                            SourceRule.FRONT_MATTER_FENCE
                                    .at(place(line), seen)
                                    .variant("indented"));
            case FENCE, YAML, TEXT, BLANK -> {}
        }
    }

    private Place place(int line) {
        String text = lines.line(line);
        int length = text.codePointCount(0, text.stripTrailing().length());
        return new Place(file, line + 1, 1, 1 + length);
    }
}
