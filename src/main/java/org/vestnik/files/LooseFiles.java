package org.vestnik.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.MachineFailure;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problems;

/**
 * The files of a folder that is no part of the sources, such as one that a phone was copied into;
 * not those of its sub-folders, nor dot files and litter.
 */
public final class LooseFiles {
    private LooseFiles() {}

    /**
     * The files by name. Their paths are the folder's as shown, and their names in NFC.
     *
     * @param shown how places of problems name the folder: the path as it was typed
     * @param clock as for {@link SourceFolders#read}
     * @throws MachineFailure when the folder cannot be read
     */
    public static Outcome<List<SourceFile>> in(Path folder, String shown, InstantSource clock) {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(SourceRule.LOOSE_FOLDER_MISSING.at(Place.of(shown), shown));
            return problems.with(List.of());
        }
        List<SourceFile> files = new ArrayList<>();
        Look look = Look.first(new HashMemo(Memo.NONE, clock));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Optional<String> name = SourceName.of(entry);
                if (name.isEmpty()) {
                    String seen = entry.getFileName().toString();
                    problems.add(SourceRule.FILE_NAME_BYTES.at(Place.of(shown), seen));
                } else if (Files.isRegularFile(entry) && !FolderNames.isQuiet(name.get())) {
                    files.add(file(entry, shown, name.get(), look));
                }
            }
        } catch (IOException refusal) {
            throw new MachineFailure(refusal, "folder-unreadable", shown);
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return problems.with(List.copyOf(files));
    }

    private static SourceFile file(Path entry, String shown, String name, Look look)
            throws IOException {
        String path = (shown + "/" + SourceName.composed(name)).replace("//", "/");
        Path real = entry.toRealPath();
        return look.newFile(path, real, Files.readAttributes(real, BasicFileAttributes.class));
    }
}
