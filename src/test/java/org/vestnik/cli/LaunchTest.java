package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command that is printed is one that can be typed. */
@DisabledOnOs(OS.WINDOWS)
class LaunchTest {
    @TempDir Path disk;
    private Path current;

    @BeforeEach
    void makeFolders() throws IOException {
        current = Files.createDirectories(disk.resolve("work")).toRealPath();
        Files.createDirectories(current.resolve("target"));
        Files.createDirectories(current.resolve("a/b"));
        Files.writeString(current.resolve("target/vestnik"), "");
        Files.writeString(current.resolve("vestnik"), "");
    }

    @Test
    void a_jar_is_reached_from_the_new_folder() {
        Launch launch = jar("target/vestnik.jar");
        assertThat(in(launch, "a/b")).isEqualTo("java -jar ../../target/vestnik.jar build");
        assertThat(in(launch, ".")).isEqualTo("java -jar target/vestnik.jar build");
        assertThat(in(jar("../vestnik.jar"), "a")).isEqualTo("java -jar ../../vestnik.jar build");
        assertThat(in(jar("/opt/vestnik.jar"), "a")).isEqualTo("java -jar /opt/vestnik.jar build");
    }

    @Test
    void a_launcher_is_reached_too() {
        assertThat(in(launcher("target/vestnik"), "a")).isEqualTo("../target/vestnik build");
        assertThat(in(launcher("./vestnik"), ".")).isEqualTo("./vestnik build");
        assertThat(in(launcher("vestnik"), "a")).isEqualTo("../vestnik build");
    }

    @Test
    void a_launcher_that_the_system_found_is_found_again() throws IOException {
        Files.delete(current.resolve("vestnik"));
        assertThat(in(launcher("vestnik"), "a")).isEqualTo("vestnik build");
    }

    @Test
    void without_a_jar_its_usual_name_is_said() {
        assertThat(in(jar("target/classes:lib/x.jar"), "a"))
                .isEqualTo("java -jar ../vestnik.jar build");
    }

    @Test
    void a_folder_behind_a_link_is_left_by_its_real_way() throws IOException {
        Path far = Files.createDirectories(disk.resolve("far/away")).toRealPath();
        Files.createSymbolicLink(current.resolve("link"), far);
        assertThat(in(jar("vestnik.jar"), "link"))
                .isEqualTo("java -jar ../../work/vestnik.jar build");
    }

    @Test
    void the_way_to_a_folder_is_said_where_there_is_one() {
        assertThat(Launch.going(current, current)).isEmpty();
        assertThat(Launch.going(current.resolve("a/b"), current)).containsExactly("cd a/b");
    }

    @Test
    void words_are_quoted_as_a_shell_needs_it() {
        assertThat(Launch.typed("Моят-сайт")).isEqualTo("Моят-сайт");
        assertThat(Launch.typed("my site")).isEqualTo("\"my site\"");
        assertThat(Launch.typed("a $HOME's")).isEqualTo("'a $HOME'\\''s'");
    }

    private String in(Launch launch, String folder) {
        return launch.in(current.resolve(folder).normalize(), current, List.of("build"));
    }

    private static Launch jar(String classPath) {
        return Launch.of(Map.of(), classPath);
    }

    private static Launch launcher(String called) {
        return Launch.of(Map.of("VESTNIK_STARTED", called), "/opt/vestnik.jar");
    }
}
