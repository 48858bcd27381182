package org.vestnik.demo;

import java.util.List;

/** The pictures from the first common table in July to the promise of the next. */
final class AutumnShots {
    static final List<DemoPictures.Shot> ALL =
            List.of(
                    drenopole("IMG_20240703_113012.jpg", new Kitchen(), 1),
                    drenopole("IMG_20240703_121508.jpg", new VineTable(), 1),
                    drenopole("IMG_20240703_122033.jpg", new HatOfSlips(), 6),
                    drenopole("IMG_20240703_130547.jpg", new EmptyChair(), 3),
                    collecedro("IMG_20240806_071233.jpg", new HillTown(), 1),
                    collecedro("IMG_20240806_081045.jpg", new SmallOffice(), 3),
                    drenopole("20240917_163020.jpg", new OldMill(), 1),
                    drenopole("20240918_093341.jpg", new WindowTalk(), 6),
                    drenopole("20240918_194512.jpg", new RingDance(), 1),
                    library("20241002_101018.jpg", new Library(), 1),
                    library("20241002_111233.jpg", new TabletHands(), 8),
                    library("20241003_104500.jpg", new WavingThree(), 1),
                    mountains("20241204_084512.jpg", new SnowRoad(), 1),
                    camera("DSC_0611.jpg", "2025:01:31 11:08:22", new KeyHandover()),
                    camera("DSC_0618.jpg", "2025:01:31 11:31:05", new StepsGroup()),
                    camera("DSC_0624.jpg", "2025:01:31 11:52:47", new ClosedNotebook()),
                    drenopole("20250129_120230.jpg", new BlueChair(), 8));

    private AutumnShots() {}

    private static DemoPictures.Shot drenopole(String name, Scene scene, int orientation) {
        return shot(name, scene, orientation, 42.0853, 24.7302);
    }

    private static DemoPictures.Shot library(String name, Scene scene, int orientation) {
        return shot(name, scene, orientation, 42.0847, 24.7309);
    }

    private static DemoPictures.Shot collecedro(String name, Scene scene, int orientation) {
        return shot(name, scene, orientation, 43.4127, 12.6381);
    }

    private static DemoPictures.Shot mountains(String name, Scene scene, int orientation) {
        return shot(name, scene, orientation, 42.0138, 24.7055);
    }

    /** A camera counts its pictures and says the time in the EXIF only. */
    private static DemoPictures.Shot camera(String name, String time, Scene scene) {
        return new DemoPictures.Shot(name, scene, Phone.at(time, 1, 42.0849, 24.7311));
    }

    /** A phone names a picture after its time: the fourteen digits of the name. */
    private static DemoPictures.Shot shot(
            String name, Scene scene, int orientation, double latitude, double longitude) {
        String digits = name.replaceAll("\\D", "");
        String time = digits.replaceFirst("(....)(..)(..)(..)(..)(..)", "$1:$2:$3 $4:$5:$6");
        return new DemoPictures.Shot(name, scene, Phone.at(time, orientation, latitude, longitude));
    }
}
