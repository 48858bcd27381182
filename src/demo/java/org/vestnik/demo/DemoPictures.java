package org.vestnik.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Draws the pictures of the demo and writes them as phones and cameras would: turned as they were
 * held, with the time and the place in their EXIF. The same pictures on every run.
 *
 * <pre>
 * javac -d target/demo src/demo/java/org/vestnik/demo/*.java
 * java -cp target/demo org.vestnik.demo.DemoPictures FOLDER
 * </pre>
 *
 * <p>Names after the folder draw only the pictures whose names contain one of them.
 */
public final class DemoPictures {
    private static final List<Shot> SHOTS =
            List.of(
                    new Shot(
                            "20240418_101214.jpg",
                            new Training(),
                            Phone.at("2024:04:18 10:12:14", 1, 42.0853, 24.7302)),
                    new Shot(
                            "20240418_143055.jpg",
                            new Workshop(),
                            Phone.at("2024:04:18 14:30:55", 3, 42.0853, 24.7302)),
                    new Shot(
                            "PXL_20240419_073541208.jpg",
                            new OldStreet(),
                            Phone.at("2024:04:19 10:35:41", 6, 42.0861, 24.7290)),
                    new Shot(
                            "IMG_20240611_094120.jpg",
                            new OliveGrove(),
                            Phone.at("2024:06:11 09:41:20", 1, 37.1542, -4.7719)),
                    new Shot(
                            "IMG_20240611_131502.jpg",
                            new DiningRoom(),
                            Phone.at("2024:06:11 13:15:02", 8, 37.1533, -4.7730)),
                    new Shot(
                            "IMG_20240613_113048.jpg",
                            new Signing(),
                            Phone.at("2024:06:13 11:30:48", 1, 37.1533, -4.7730)),
                    new Shot(
                            "20241012_103327.jpg",
                            new InfoStall(),
                            Phone.at("2024:10:12 10:33:27", 1, 42.0853, 24.7302)),
                    new Shot(
                            "WhatsApp Image 2024-10-12 at 12.41.54.jpeg",
                            new Drawings(),
                            Phone.without()),
                    new Shot(
                            "konferentsia-zala.jpg",
                            new ConferenceHall(),
                            Phone.at("2024:11:21 11:05:33", 1, 42.0849, 24.7311)),
                    new Shot(
                            "dolina-most-zalez.jpg",
                            new Valley(),
                            Phone.at("2024:11:20 16:32:10", 1, 42.0911, 24.7202)));

    private DemoPictures() {}

    /** A picture to be: its file's name, what it shows, and what took it. */
    record Shot(String name, Scene scene, Phone phone) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (Shot shot : shots()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(shot.name()::contains)) {
                byte[] jpeg = shot.phone().jpeg(draw(shot));
                Files.write(folder.resolve(shot.name()), jpeg);
                System.out.println(shot.name() + " " + jpeg.length / 1000 + " kB");
            }
        }
    }

    private static List<Shot> shots() {
        return Stream.of(SHOTS, WinterShots.ALL, AutumnShots.ALL).flatMap(List::stream).toList();
    }

    private static BufferedImage draw(Shot shot) {
        Scene scene = shot.scene();
        double scale = scene.pixelsPerUnit();
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(scene.width() * scale),
                        (int) Math.round(scene.height() * scale),
                        BufferedImage.TYPE_3BYTE_BGR);
        scene.draw(Pen.on(image, scale), new Random(shot.name().hashCode()));
        return image;
    }
}
