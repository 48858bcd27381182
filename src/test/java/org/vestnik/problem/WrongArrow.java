package org.vestnik.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.vestnik.files.Hash;
import org.yaml.snakeyaml.Yaml;

/** Breaks the rules of the house, so that a test can see that they bite. */
public final class WrongArrow {
    private WrongArrow() {}

    /** Leans on a floor above, on a library of another room, on the clock and on the disk. */
    public static String everythingWrong() {
        System.out.println(Files.exists(Path.of("x")));
        return Hash.of(new Yaml().toString()) + LocalDate.now().toString();
    }
}
