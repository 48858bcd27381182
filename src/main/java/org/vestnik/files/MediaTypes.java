package org.vestnik.files;

import java.util.Locale;
import java.util.Map;

/** Media types (RFC 6838) by the ending of a file's name. */
public final class MediaTypes {
    public static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("png", "image/png"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/vnd.microsoft.icon"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("otf", "font/otf"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("mov", "video/quicktime"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("vtt", "text/vtt; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("doc", "application/msword"),
                    Map.entry("docx", office("wordprocessingml.document")),
                    Map.entry("xls", "application/vnd.ms-excel"),
                    Map.entry("xlsx", office("spreadsheetml.sheet")),
                    Map.entry("ppt", "application/vnd.ms-powerpoint"),
                    Map.entry("pptx", office("presentationml.presentation")),
                    Map.entry("odt", "application/vnd.oasis.opendocument.text"));

    private MediaTypes() {}

    /** The type of a file; of an unknown ending, plain bytes. */
    public static String of(String path) {
        return BY_ENDING.getOrDefault(ending(path), "application/octet-stream");
    }

    /** The ending of a file's name in lower case, without the dot; "" where there is none. */
    public static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String office(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }
}
