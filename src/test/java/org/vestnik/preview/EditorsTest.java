package org.vestnik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestnik.files.SourceFolders;
import org.vestnik.problem.Place;

/** How a file is opened in the writer's editor. */
class EditorsTest {
    private static final Place PLACE = new Place("content/articles/2024/a b/bg.md", 7, 3, 5);

    private static Optional<EditorLink> link(String setting) {
        SourceFolders folders =
                new SourceFolders(Path.of("/home/ани/site/content"), List.of(Path.of("/themes")));
        return new Editors(Optional.of(setting).filter(it -> !it.isEmpty()), folders).link(PLACE);
    }

    @Test
    void a_known_editor_is_reached_by_a_link() {
        assertThat(link("vscode"))
                .contains(
                        EditorLink.link(
                                "vscode://file/home/%D0%B0%D0%BD%D0%B8/site/content/articles/2024/"
                                        + "a%20b/bg.md:7:3"));
        assertThat(link("my://open?file={file}&line={line}").map(EditorLink::address).orElseThrow())
                .startsWith("my://open?file=home/")
                .endsWith("bg.md&line=7");
    }

    @Test
    void any_other_is_a_command_that_the_preview_starts() {
        assertThat(link("notepad").map(EditorLink::address))
                .contains(
                        "/.vestnik/open?file=content%2Farticles%2F2024%2Fa+b%2Fbg.md&line=7&column=3");
        assertThat(link("")).isEmpty();
    }

    @Test
    void no_shell_looks_at_a_command() {
        Path file = Path.of("/home/ани/a b; rm -rf $HOME.md");
        assertThat(Editors.command("\"/opt/my editor\" -n{line} {file}", file, PLACE))
                .containsExactly("/opt/my editor", "-n7", file.toString());
        assertThat(Editors.command("kate", file, PLACE)).containsExactly("kate", file.toString());
        assertThat(Editors.command("e \"{file}\":{line}", file, PLACE))
                .containsExactly("e", file.toString(), ":7");
    }
}
