package org.vestnik.preview;

/**
 * How a file is opened in the writer's editor.
 *
 * @param address for {@code LINK} where the link leads ({@code vscode://file/…}); for {@code
 *     SERVER} an address of the preview itself that opens the editor when it is posted to
 */
public record EditorLink(Way way, String address) {
    /** Who opens the editor: the browser, or the server at the panel's request. */
    public enum Way {
        LINK,
        SERVER
    }

    public EditorLink {
        boolean ours = address.startsWith("/") && !address.startsWith("//");
        boolean scheme = address.matches("(?i)(?!javascript:|data:)[a-z][a-z0-9+.-]*:.+");
        if (way == Way.SERVER ? !ours : !scheme) {
            throw new IllegalArgumentException("Not a way to an editor: " + address);
        }
    }

    public static EditorLink link(String uri) {
        return new EditorLink(Way.LINK, uri);
    }

    public static EditorLink server(String address) {
        return new EditorLink(Way.SERVER, address);
    }
}
