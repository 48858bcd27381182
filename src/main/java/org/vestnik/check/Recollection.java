package org.vestnik.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.files.Hash;
import org.vestnik.files.ProblemCodec;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Problem;
import org.vestnik.site.Inspection;

/**
 * Remembers what a rule found in a file from one build to the next, for rules that read every text
 * of the site. Thread-safe.
 *
 * @param what the rule and its version: another one where it would find anything else
 */
record Recollection(String what) {
    /**
     * The findings of before, or those of now where a file or what stands beside it is another one.
     *
     * @param files that the findings come from, at least one
     * @param beside stands for what else they depend on
     */
    List<Problem> of(
            Inspection site, List<SourceFile> files, Hash beside, Supplier<List<Problem>> look) {
        byte[] told = site.told(what, files, Optional.of(beside), () -> bytes(look.get()));
        try {
            return ProblemCodec.read(new DataInputStream(new ByteArrayInputStream(told)));
        } catch (IOException | RuntimeException e) {
            // What is damaged is looked for once more.
            return look.get();
        }
    }

    private static byte[] bytes(List<Problem> problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ProblemCodec.write(problems, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("To memory nothing fails", e);
        }
        return bytes.toByteArray();
    }
}
