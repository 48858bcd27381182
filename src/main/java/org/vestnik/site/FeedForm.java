package org.vestnik.site;

/** The kinds of file that each feed is written as. */
enum FeedForm {
    /** RFC 4287. */
    ATOM("feed.xml", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json");

    private final String fileName;
    private final String mediaType;

    FeedForm(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** Of the file beside the list. */
    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }
}
