package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskMemoFolderTest {
    @TempDir Path temporary;

    @Test
    void its_folder_is_beside_the_content_or_else_in_the_cache() throws IOException {
        Path content = Files.createDirectories(temporary.resolve("site/съдържание"));
        Path cache = temporary.resolve("cache");
        assertThat(DiskMemo.folderFor(content, cache))
                .isEqualTo(temporary.resolve("site/.vestnik/съдържание"));
        Files.createFile(temporary.resolve("site/.vestnik"));
        Path other = DiskMemo.folderFor(content.resolve("../съдържание/"), cache);
        assertThat(other.getParent()).isEqualTo(cache.resolve("vestnik"));
        assertThat(other.getFileName().toString()).matches("съдържание-[0-9a-f]{8}");
        assertThat(DiskMemo.folderFor(Path.of("/"), cache).startsWith(cache)).isTrue();
    }
}
