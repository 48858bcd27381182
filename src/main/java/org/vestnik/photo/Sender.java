package org.vestnik.photo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who has passed a photo on, as its name tells. All of them make photos smaller and take out when
 * they were made; the day in such a name is the one on which it was sent.
 */
public enum Sender {
    /** Downloaded from a page, saved by the telephone’s app, or received in Messenger. */
    FACEBOOK("Facebook", "(?:\\d{4,20}_){3,5}[no]", "fb_img_\\d{6,}", "received_\\d{6,}"),
    WHATSAPP("WhatsApp", "img-\\d{8}-wa\\d{4}", ".{0,20}whatsapp.{0,20}\\d{4}-\\d\\d-\\d\\d"),
    VIBER(
            "Viber",
            "img-[0-9a-f]{32}-v",
            "image-\\d-\\d\\d-\\d\\d-[0-9a-f]{16,}",
            "0-\\d\\d-\\d\\d-[0-9a-f]{16,}",
            "viber[ _-]?image");

    private final String title;
    private final Pattern names;

    Sender(String title, String... names) {
        this.title = title;
        // Copies get numbers and words at the end: (1), - Copy.
        this.names = Pattern.compile("(?:" + String.join("|", names) + ")(?![0-9a-z]).*");
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /**
     * @param name of the photo’s file, with or without its ending
     */
    public static Optional<Sender> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Sender sender : values()) {
            if (sender.names.matcher(small).matches()) {
                return Optional.of(sender);
            }
        }
        return Optional.empty();
    }
}
