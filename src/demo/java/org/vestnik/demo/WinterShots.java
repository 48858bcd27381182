package org.vestnik.demo;

import java.util.List;
import org.vestnik.demo.DemoPictures.Shot;

/** The pictures from February to May: from the press conference to the van that repairs. */
final class WinterShots {
    static final List<Shot> ALL =
            List.of(
                    new Shot(
                            "DSC_0412.jpg",
                            new PressConference(),
                            Phone.at("2024:02:14 11:08:42", 1, 42.0849, 24.7311)),
                    new Shot(
                            "DSC_0427.jpg",
                            new WindowSill(),
                            Phone.at("2024:02:14 12:31:05", 1, 42.0849, 24.7311)),
                    new Shot(
                            "DSC_0431.jpg",
                            new UpperQuarter(),
                            Phone.at("2024:02:14 12:58:20", 1, 42.0872, 24.7279)),
                    new Shot(
                            "IMG_20240309_101544.jpg",
                            new GardenGate(),
                            Phone.at("2024:03:09 10:15:44", 6, 42.0868, 24.7283)),
                    new Shot(
                            "IMG_20240309_112210.jpg",
                            new TeaTable(),
                            Phone.at("2024:03:09 11:22:10", 1, 42.0874, 24.7276)),
                    new Shot(
                            "IMG_20240309_151905.jpg",
                            new TownMap(),
                            Phone.at("2024:03:09 15:19:05", 3, 42.0853, 24.7302)),
                    new Shot(
                            "20240507_080011.jpg",
                            new MorningCall(),
                            Phone.at("2024:05:07 08:00:11", 1, 42.0849, 24.7311)),
                    new Shot(
                            "20240507_081530.jpg",
                            new ArmchairCall(),
                            Phone.at("2024:05:07 08:15:30", 8, 42.0866, 24.7285)),
                    new Shot(
                            "20240515_100241.jpg",
                            new RepairBench(),
                            Phone.at("2024:05:15 10:02:41", 1, 42.0838, 24.7334)),
                    new Shot(
                            "20240515_113318.jpg",
                            new NewTap(),
                            Phone.at("2024:05:15 11:33:18", 1, 42.0838, 24.7334)),
                    new Shot(
                            "20240516_142950.jpg",
                            new WithCertificates(),
                            Phone.at("2024:05:16 14:29:50", 1, 42.0838, 24.7333)),
                    new Shot(
                            "20240528_093012.jpg",
                            new RepairVan(),
                            Phone.at("2024:05:28 09:30:12", 1, 42.0861, 24.7290)),
                    new Shot(
                            "20240528_101740.jpg",
                            new LadderBulb(),
                            Phone.at("2024:05:28 10:17:40", 6, 42.0864, 24.7287)),
                    new Shot(
                            "20240528_114455.jpg",
                            new ToolBoxOpen(),
                            Phone.at("2024:05:28 11:44:55", 3, 42.0869, 24.7281)));

    private WinterShots() {}
}
