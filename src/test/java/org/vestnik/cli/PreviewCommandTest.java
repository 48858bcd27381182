package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a process of its own: how it greets, and how it ends. */
@Timeout(120)
class PreviewCommandTest {
    private static final String SITE =
            """
            -- content/articles/fair/en.md --
            ---
            title: Fair
            type: newss
            date: 2025-05-05
            ---
            Words.
            """;

    @TempDir Path folder;

    private Process start(String... arguments) throws IOException {
        new Desk(folder).with(SITE);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx200m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "preview", "--lang", "en"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String until(BufferedReader lines, String says) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.append(line).append('\n');
            if (line.contains(says)) {
                return all.toString();
            }
        }
        throw new AssertionError("Never said: " + says + "\n" + all);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Java cannot ask a process to end there")
    void it_greets_tells_what_is_wrong_and_ends_well() throws Exception {
        Process process = start("--port", "0");
        try (BufferedReader lines = output(process)) {
            String greeting = until(lines, "The site is at http://127.0.0.1:");
            String address = greeting.replaceAll("(?s).*(http://[0-9.:]+/).*", "$1");
            assertThat(until(lines, "Errors: 1"))
                    .contains("content/articles/fair/en.md:3:7: error[unknown-type]")
                    .contains("did you mean “news”?");
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "en/")).build();
            assertThat(
                            HttpClient.newHttpClient()
                                    .send(request, HttpResponse.BodyHandlers.ofString()))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                    .satisfies(answer -> assertThat(answer.body()).contains("Fair"));
            process.toHandle().destroy();
            until(lines, "The preview has ended.");
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_said() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Process process = start("--port", port);
            try (BufferedReader lines = output(process)) {
                until(lines, port);
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(ExitStatus.MACHINE_FAILED.code());
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void a_wrong_command_line_is_said() {
        Desk desk = new Desk(folder).with(SITE);
        Desk.Said said = desk.run("preview", "--port", "70000");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_COMMAND_LINE.code());
        assertThat(said.err()).contains("--port takes a number from 0 to 65535, not “70000”");
        assertThat(desk.run("preview", "--drafs").err()).contains("Did you mean “--drafts”?");
    }

    @Test
    void each_system_opens_its_browser_in_its_own_way() {
        String address = "http://127.0.0.1:4000/";
        assertThat(WebBrowser.command("Linux", address)).containsExactly("xdg-open", address);
        assertThat(WebBrowser.command("Mac OS X", address)).containsExactly("open", address);
        assertThat(WebBrowser.command("Windows 11", address)).endsWith(address).hasSize(3);
    }
}
