package org.vestnik.photo;

/** The kinds of file that photos are written as; every browser shows the first. */
public enum Output {
    JPEG("jpg", "image/jpeg"),
    WEBP("webp", "image/webp");

    private final String ending;
    private final String mediaType;

    Output(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether this machine can write it. The first question takes a moment. */
    public boolean works() {
        return this == JPEG || WebpEncoder.works();
    }
}
