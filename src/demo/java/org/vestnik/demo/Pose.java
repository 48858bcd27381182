package org.vestnik.demo;

/**
 * How the arms are held: elbow and hand of the arm at the left of the picture, then of the other,
 * in units of a figure that is 100 high and stands at (0, 0).
 */
record Pose(double[] left, double[] right) {
    static final Pose HANGING = of("-14 -62 -13 -47", "14 -62 13 -47");
    static final Pose FOLDED = of("-15 -64 -1 -60", "15 -64 2 -61");
    static final Pose ON_TABLE = of("-15 -62 -5 -55", "15 -62 6 -55");
    static final Pose TALKING = of("-15 -62 -8 -55", "16 -64 23 -72");
    static final Pose POINTING = of("-14 -62 -12 -48", "20 -75 32 -84");
    static final Pose HOLDING = of("-15 -62 -3 -63", "15 -62 4 -62");
    static final Pose WALKING = of("-16 -62 -17 -48", "14 -61 18 -49");
    static final Pose WRITING = of("-16 -62 -7 -54", "15 -63 3 -54");
    static final Pose CLAPPING = of("-15 -64 -1 -67", "15 -64 1.5 -66");
    static final Pose LADLING = of("-15 -62 -8 -56", "16 -66 14 -54");
    static final Pose WAVING = of("-14 -62 -13 -47", "19 -80 17 -95");

    static Pose of(String left, String right) {
        return new Pose(numbers(left), numbers(right));
    }

    private static double[] numbers(String text) {
        String[] words = text.split(" ");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
