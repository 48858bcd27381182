package org.vestnik.site.view;

import java.util.List;

/**
 * What a journalist looks for.
 *
 * @param text to copy, "" where there is none
 * @param logos as files to download
 * @param contact none or one: whom to ask
 */
public record PressView(String text, List<LogoFileView> logos, List<ContactView> contact) {
    /**
     * A logo and its file.
     *
     * @param logo the picture
     * @param file the same as a file to download
     */
    public record LogoFileView(LogoView logo, AttachmentView file) {}
}
