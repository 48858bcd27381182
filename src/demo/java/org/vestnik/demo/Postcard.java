package org.vestnik.demo;

/** A scene as phones send it on: 1200 units wide, 1600 pixels. */
interface Postcard extends Scene {
    @Override
    default int width() {
        return 1200;
    }

    @Override
    default int height() {
        return 800;
    }

    @Override
    default double pixelsPerUnit() {
        return 4 / 3.0;
    }
}
