package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Messages;

class FolderMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void every_rule_and_failure_has_a_sentence(String language) {
        Messages messages = Messages.in(language);
        for (FolderRule rule : FolderRule.values()) {
            assertThat(messages.keys()).contains(rule.code(), rule.code() + ".hint");
        }
        assertThat(messages.keys())
                .containsAll(
                        Stream.of(
                                        "folder-file-too-large",
                                        "folder-disk-full",
                                        "folder-no-rights",
                                        "folder-write-failed",
                                        "folder-interrupted",
                                        "foreign-files.more",
                                        "foreign-in-the-way.file",
                                        "foreign-in-the-way.folder",
                                        "output-in-sources.around",
                                        "output-in-sources.home")
                                .toList());
    }
}
