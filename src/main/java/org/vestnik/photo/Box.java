package org.vestnik.photo;

/** An upright rectangle of pixels; right and bottom are the first ones that are outside. */
record Box(int left, int top, int right, int bottom) {
    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double area() {
        return (double) width() * height();
    }

    double middleX() {
        return (left + right) / 2.0;
    }

    double middleY() {
        return (top + bottom) / 2.0;
    }

    /** The rectangle that is smaller by so much on every side. */
    Box within(int margin) {
        return new Box(left + margin, top + margin, right - margin, bottom - margin);
    }
}
