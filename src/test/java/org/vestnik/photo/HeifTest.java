package org.vestnik.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.files.Memo;
import org.vestnik.files.Programs;
import org.vestnik.problem.Outcome;

/** HEIC and AVIF with a program of the machine, played by a script that hands out a JPEG. */
@DisabledOnOs(OS.WINDOWS)
class HeifTest {
    @TempDir private Path folder;

    private static byte[] picture(String name) throws IOException {
        try (InputStream in = HeifTest.class.getResourceAsStream("/pictures/heif/" + name)) {
            return in.readAllBytes();
        }
    }

    private Programs machine(String script) throws IOException {
        Path path = Files.createTempDirectory(folder, "path");
        Path program = Files.writeString(path.resolve("heif-convert"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Programs.on(path.toString(), File.pathSeparator);
    }

    private Programs machineThatGives(BufferedImage picture) throws IOException {
        Path jpeg = Files.createTempFile(folder, "result", ".jpg");
        Files.write(jpeg, Camera.jpeg(picture));
        // heif-convert -q 98 IN OUT
        return machine("#!/bin/sh\nhead -c 12 \"$3\" >/dev/null && cp '" + jpeg + "' \"$4\"\n");
    }

    @Test
    void what_a_program_decodes_is_a_photo_like_any_other() throws IOException {
        for (String name : List.of("photo.heic", "photo.avif", "photo.HEIC.jpg")) {
            Print print = new Print("content/articles/fair/" + name, picture(name));
            Programs none = Programs.NONE;
            PhotoHeader told =
                    Photo.header(print, Memo.NONE, machine("#!/bin/sh\n")).value().orElseThrow();
            Programs programs = machineThatGives(Camera.quarters(told.width(), told.height()));
            assertThat(largest(print, told, programs).problems()).isEmpty();
            BufferedImage shown = Camera.open(largest(print, told, programs).value());
            assertThat(shown.getRGB(3, 3) >> 16 & 0xff).isGreaterThan(200);
            assertThat(Photo.header(print, Memo.NONE, none).value()).isEmpty();
        }
    }

    private static Outcome<byte[]> largest(Print print, PhotoHeader header, Programs programs) {
        PhotoSet set = PhotoWork.with(Memo.NONE, programs).set(print, header, Print.OPTIONS);
        List<Variant> variants = set.variants("hall", Rights.NONE);
        return set.bytes(variants.get(variants.size() - 1));
    }

    @Test
    void a_program_that_fails_or_gives_another_picture_is_an_unreadable_photo() throws IOException {
        Print print = new Print("content/articles/fair/photo.heic", picture("photo.heic"));
        PhotoHeader told =
                Photo.header(print, Memo.NONE, machine("#!/bin/sh\n")).value().orElseThrow();
        List<Programs> machines =
                List.of(
                        machine("#!/bin/sh\nexit 1\n"),
                        machine("#!/bin/sh\nexit 0\n"),
                        machine("#!/bin/sh\necho no picture > \"$4\"\n"),
                        machineThatGives(Camera.quarters(told.width() + 9, told.height())));
        for (Programs programs : machines) {
            Outcome<byte[]> outcome = largest(print, told, programs);
            assertThat(outcome.problems()).hasSize(1);
            assertThat(outcome.problems().get(0).code()).isIn("photo-unreadable", "photo-format");
        }
    }

    @Test
    void a_program_leaves_nothing_behind_and_must_be_named_whole() throws IOException {
        Programs programs = machine("#!/bin/sh\npwd > '" + folder + "/where'; exit 1\n");
        Print print = new Print("content/articles/fair/photo.heic", picture("photo.heic"));
        PhotoHeader told = Photo.header(print, Memo.NONE, programs).value().orElseThrow();
        largest(print, told, programs);
        assertThat(Path.of(Files.readString(folder.resolve("where")).strip())).doesNotExist();
        assertThat(Programs.on("." + File.pathSeparator, File.pathSeparator))
                .extracting(it -> it.among(List.of("heif-convert")))
                .isEqualTo(List.of());
    }
}
