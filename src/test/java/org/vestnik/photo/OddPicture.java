package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;

/**
 * A picture that is odd in some way, and what becomes of it.
 *
 * @param file its path below the folder of the pictures, {@code jpeg/cut-50.jpg}
 * @param odd what is odd about it, in words
 * @param source where it comes from
 * @param reference what it should look like
 */
record OddPicture(
        String file, String odd, String source, byte[] bytes, Optional<Patches> reference) {
    /**
     * What came out.
     *
     * @param words the size as it is shown, and the codes of the problems
     * @param off how far the colours are off, where there is a reference
     */
    record Result(String words, Optional<Patches.Difference> off) {}

    /** Runs the picture through all that a build does with a photo. */
    Result result() {
        Print print = new Print("content/articles/fair/" + file, bytes);
        StaticPicture.of(print);
        Outcome<Optional<PhotoHeader>> read = print.read();
        assertThat(read.value().isPresent()).as(file).isNotEqualTo(read.hasErrors());
        if (read.value().isEmpty()) {
            return new Result(codes(read.problems()), Optional.empty());
        }
        return made(print, read);
    }

    private Result made(Print print, Outcome<Optional<PhotoHeader>> read) {
        PhotoHeader header = read.value().orElseThrow();
        PhotoSet set = PhotoWork.with(Memo.NONE, Programs.NONE).set(print, header, options());
        List<Variant> variants = set.variants("hall", Rights.NONE);
        List<Outcome<byte[]>> outcomes = variants.stream().map(set::bytes).toList();
        List<Problem> problems = new ArrayList<>(read.problems());
        outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
        String words = header.width() + " × " + header.height();
        if (header.orientation() != 1) {
            words += ", turned by " + header.orientation();
        }
        words += header.taken().map(time -> ", taken " + time).orElse("");
        words += header.located() ? ", says where" : "";
        words += problems.isEmpty() ? "" : "; " + codes(problems);
        if (outcomes.stream().anyMatch(Outcome::hasErrors)) {
            assertThat(outcomes).as(file).allMatch(Outcome::hasErrors);
            return new Result(words, Optional.empty());
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Bare.check(file, outcomes.get(i).value(), variants.get(i));
        }
        return new Result(
                words, reference.map(patches -> patches.off(largest(variants, outcomes))));
    }

    /** As WebP too, where this machine can write it. */
    private static PhotoOptions options() {
        boolean webp = WebpEncoder.works();
        return new PhotoOptions(
                Print.OPTIONS.widths(),
                Print.OPTIONS.quality(),
                webp ? List.of(Output.values()) : List.of(Output.JPEG));
    }

    /** The largest JPEG. */
    private static BufferedImage largest(List<Variant> variants, List<Outcome<byte[]>> outcomes) {
        int at = variants.size() - 1;
        while (variants.get(at).output() != Output.JPEG) {
            at--;
        }
        return Camera.open(outcomes.get(at).value());
    }

    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(OddPicture::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String code(Problem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return severity + " " + problem.message().key();
    }
}
