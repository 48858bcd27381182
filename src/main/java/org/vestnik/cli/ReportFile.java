package org.vestnik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vestnik.files.SourceFolder;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Message;

/**
 * Where a report goes: never into a site or its sources, and never over anything but a report.
 *
 * @param path absolute
 * @param shown as it was typed
 * @param mark the first bytes of such a report, in ASCII
 */
record ReportFile(Path path, String shown, String mark) {
    /** The list that every folder of a site holds. */
    private static final String SITE = ".vestnik-files";

    /**
     * What forbids to write there.
     *
     * @param closed folders in which no report may lie
     */
    Optional<Message> obstacle(List<Path> closed) {
        for (Path folder = real(path.getParent()); folder != null; folder = folder.getParent()) {
            boolean inSite = Files.exists(folder.resolve(SITE));
            if (inSite || closed.stream().map(ReportFile::real).anyMatch(folder::equals)) {
                return Optional.of(Message.of("usage.report.inside", shown));
            }
        }
        return Files.exists(path) && !isReport()
                ? Optional.of(Message.of("usage.report.taken", shown))
                : Optional.empty();
    }

    /**
     * Writes the report; others see the old one or the new one.
     *
     * @return what is in the way after all
     * @throws MachineFailure when the disk refuses
     */
    Optional<Message> write(String report) {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        SourceFolder folder = SourceFolder.at(path.getParent(), "");
        boolean written = folder.replace(path.getFileName().toString(), bytes).value();
        return written ? Optional.empty() : Optional.of(Message.of("usage.report.taken", shown));
    }

    private boolean isReport() {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(mark.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(mark);
        } catch (IOException refusal) {
            throw new MachineFailure(refusal, "folder-unreadable", shown);
        }
    }

    /** Where the path leads when links are followed; what is not there yet stays as it is. */
    private static Path real(Path path) {
        for (Path there = path; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                try {
                    return there.toRealPath().resolve(there.relativize(path)).normalize();
                } catch (IOException refusal) {
                    return path;
                }
            }
        }
        return path;
    }
}
