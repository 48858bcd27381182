package org.vestnik.demo;

import java.util.Random;

/** A picture that can be drawn: its size in units, and how. The same each time. */
interface Scene {
    int width();

    int height();

    /** How fine the grain of the picture is. */
    default double pixelsPerUnit() {
        return 2;
    }

    void draw(Pen pen, Random random);
}
