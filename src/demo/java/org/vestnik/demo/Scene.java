package org.vestnik.demo;

import java.util.Random;

/** A picture that can be drawn: its size in units, and how. The same each time. */
interface Scene {
    int width();

    int height();

    void draw(Pen pen, Random random);
}
