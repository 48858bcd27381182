package org.vestnik.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.MediaTypes;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.CaptionsView;
import org.vestnik.site.view.PhotoView;
import org.vestnik.site.view.VideoView;

/** Films that a text shows: on other sites, where a link leads, or files of the article. */
record Videos(Language language, Embeds.Finder finder, Problems problems) {
    private static final String URL = "url";
    private static final String FILE = "file";
    private static final Set<String> PLAYED = Set.of("mp4", "m4v", "mov", "webm");

    /** Hours, minutes and seconds; the hours may be left out. */
    private static final Pattern LENGTH =
            Pattern.compile("(?:(\\d{1,2}):(?=[0-5]\\d:))?([0-5]?\\d):([0-5]\\d)");

    /** What sites are called that are known by another name than their address. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "youtube.com", "YouTube",
                    "youtu.be", "YouTube",
                    "m.youtube.com", "YouTube",
                    "youtube-nocookie.com", "YouTube",
                    "vimeo.com", "Vimeo",
                    "facebook.com", "Facebook",
                    "fb.watch", "Facebook");

    /** The film; nothing where it has no title or cannot be found. */
    Optional<VideoView> of(BlockSlot slot) {
        Optional<Asked> title = asked(slot, MarkdownText.LABEL);
        if (title.isEmpty()) {
            problems.add(SiteRule.VIDEO_TITLE.at(slot.place()));
        }
        Optional<Asked> file = asked(slot, FILE);
        Optional<Asked> url = asked(slot, URL);
        if (file.isPresent() == url.isPresent()) {
            String variant = file.isPresent() ? "both" : "missing";
            problems.add(SiteRule.VIDEO_SOURCE.at(slot.place()).variant(variant));
            return Optional.empty();
        }
        Optional<String> href = file.isPresent() ? file(file.get()) : url(url.get());
        Optional<VideoView> view =
                href.map(
                        to ->
                                view(
                                        slot,
                                        title.map(Asked::name).orElse(""),
                                        to,
                                        url.map(Asked::name)));
        return view.filter(found -> title.isPresent());
    }

    private VideoView view(BlockSlot slot, String title, String href, Optional<String> url) {
        List<PhotoView> poster =
                asked(slot, "poster").flatMap(finder::picture).map(List::of).orElse(List.of());
        if (asked(slot, "poster").isEmpty()) {
            Problem bare = SiteRule.VIDEO_POSTER.at(slot.place());
            problems.add(
                    url.isPresent() ? bare : bare.variant("file").withHint("video-poster.hint"));
        }
        Length length = asked(slot, "length").map(this::length).orElse(Length.UNKNOWN);
        Optional<Embeds.Way> transcript = transcript(slot);
        return new VideoView(
                title,
                href,
                url.map(Videos::host).orElse(""),
                poster,
                length.hours(),
                length.minutes(),
                length.seconds(),
                language(slot),
                transcript.map(Embeds.Way::href).orElse(""),
                transcript.map(Embeds.Way::language).orElse(""),
                captions(slot, url.isPresent()));
    }

    private static Optional<Asked> asked(BlockSlot slot, String key) {
        return Embeds.asked(slot, key);
    }

    private Optional<String> url(Asked written) {
        Optional<URI> uri = uri(written.name());
        if (uri.isEmpty()) {
            problems.add(
                    SiteRule.VIDEO_SOURCE.at(written.place(), written.name()).variant("address"));
        }
        return uri.map(known -> written.name());
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> uri.getScheme() != null && uri.getHost() != null)
                    .filter(uri -> uri.getScheme().matches("(?i)https?"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(String url) {
        String host =
                uri(url).map(URI::getHost)
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^www\\.", "");
        return NAMES.getOrDefault(host, host);
    }

    private Optional<String> file(Asked written) {
        if (Links.isOutside(written.name())
                || !PLAYED.contains(MediaTypes.ending(written.name()))) {
            problems.add(SiteRule.VIDEO_SOURCE.at(written.place(), written.name()).variant("kind"));
            return Optional.empty();
        }
        return finder.way(written.name(), written.place()).map(Embeds.Way::href);
    }

    /** How long a film lasts; all 0 where that is not told. */
    private record Length(int hours, int minutes, int seconds) {
        static final Length UNKNOWN = new Length(0, 0, 0);
    }

    private Length length(Asked written) {
        Matcher parts = LENGTH.matcher(written.name());
        if (!parts.matches()) {
            problems.add(SiteRule.VIDEO_LENGTH.at(written.place(), written.name()));
            return Length.UNKNOWN;
        }
        return new Length(
                parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }

    /** WCAG 2.2 §1.2.1 to §1.2.3: who cannot hear or see a film reads what is in it. */
    private Optional<Embeds.Way> transcript(BlockSlot slot) {
        Optional<Asked> written = asked(slot, "transcript");
        boolean captions = asked(slot, "captions").isPresent();
        if (written.isEmpty() && !captions) {
            problems.add(SiteRule.VIDEO_TRANSCRIPT.at(slot.place()));
        }
        return written.flatMap(asked -> finder.way(asked.name(), asked.place()));
    }

    private String language(BlockSlot slot) {
        Optional<Asked> written = asked(slot, "language");
        if (written.isEmpty()) {
            return "";
        }
        String code = written.get().name().toLowerCase(Locale.ROOT);
        if (!isLanguage(code)) {
            problems.add(SiteRule.VIDEO_LANGUAGE.at(written.get().place(), written.get().name()));
            return "";
        }
        Language spoken = Language.of(code);
        return spoken.equals(language) ? "" : LanguageNames.of(spoken, language);
    }

    private static boolean isLanguage(String code) {
        return Language.isTag(code) && LanguageNames.isKnown(Language.of(code));
    }

    private List<CaptionsView> captions(BlockSlot slot, boolean elsewhere) {
        Optional<Asked> written = asked(slot, "captions");
        if (written.isEmpty()) {
            return List.of();
        }
        Asked asked = written.get();
        boolean right =
                !Links.isOutside(asked.name()) && MediaTypes.ending(asked.name()).equals("vtt");
        if (elsewhere || !right) {
            Problem wrong = SiteRule.VIDEO_CAPTIONS.at(asked.place(), asked.name());
            problems.add(elsewhere ? wrong.variant("elsewhere") : wrong);
            return List.of();
        }
        Language spoken = ofName(asked.name());
        return finder.way(asked.name(), asked.place())
                .map(way -> new CaptionsView(way.href(), spoken.code(), LanguageNames.own(spoken)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The {@code en} of {@code clip.en.vtt}; else the language of the text. */
    private Language ofName(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.");
        String code = parts.length > 2 ? parts[parts.length - 2] : "";
        return isLanguage(code) ? Language.of(code) : language;
    }
}
