package org.vestnik.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.JsonText;
import org.vestnik.problem.MachineFailure;

/**
 * The pages that are open in browsers. Each is told what concerns it: that it is to reload, that a
 * stylesheet has changed, how it stands. Thread-safe.
 */
final class Visitors implements Events {
    private static final Pattern STYLE =
            Pattern.compile("<link\\b[^>]*\\brel=\"?stylesheet\"?[^>]*>");
    private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]*)\"");

    private final LiveSite site;
    private final Pages pages;
    private final Map<Visitor, Look> open = new ConcurrentHashMap<>();

    /**
     * What a visitor has been told of its page.
     *
     * @param bare the page without the addresses of its stylesheets, as a hash
     * @param styles those addresses, in order
     * @param state the last event of that name
     */
    private record Look(String version, String bare, List<String> styles, String state) {
        static final Look NOTHING = new Look("", "", List.of(), "");

        boolean differsInStyleFrom(Look other) {
            return !styles.isEmpty()
                    && bare.equals(other.bare)
                    && styles.size() == other.styles.size();
        }
    }

    Visitors(LiveSite site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public void opened(Visitor visitor) {
        open.put(visitor, Look.NOTHING);
        site.now()
                .flatMap(showing -> look(showing, visitor.page()))
                .ifPresent(
                        look -> {
                            open.replace(visitor, look);
                            visitor.send("state", look.state());
                        });
    }

    @Override
    public void closed(Visitor visitor) {
        open.remove(visitor);
    }

    /** Tells every visitor what is new for it. */
    void announce() {
        site.now()
                .ifPresent(
                        showing -> {
                            Map<String, Optional<Look>> looks = new HashMap<>();
                            open.forEach(
                                    (visitor, seen) ->
                                            looks.computeIfAbsent(
                                                            visitor.page(), p -> look(showing, p))
                                                    .ifPresent(now -> tell(visitor, seen, now)));
                        });
    }

    private void tell(Visitor visitor, Look seen, Look now) {
        // A visitor that has gone meanwhile must not come back.
        if (open.replace(visitor, now) == null) {
            return;
        }
        if (seen.version().equals(now.version())) {
            if (!seen.state().equals(now.state())) {
                visitor.send("state", now.state());
            }
        } else if (now.differsInStyleFrom(seen)) {
            visitor.send("style", renamed(visitor.page(), seen.styles(), now.styles()));
            visitor.send("state", now.state());
        } else {
            visitor.send("reload", "{}");
        }
    }

    /** Empty where a file of it cannot be read; the next announcement looks again. */
    private Optional<Look> look(Showing showing, String page) {
        try {
            return Optional.of(lookAt(showing, page));
        } catch (MachineFailure | CancellationException e) {
            return Optional.empty();
        }
    }

    private Look lookAt(Showing showing, String page) {
        String path = Showing.path(page);
        PageState state = pages.state(showing, path);
        String html =
                pages.page(showing, path)
                        .map(Pages.Page::html)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("");
        List<String> styles = new ArrayList<>();
        String bare =
                STYLE.matcher(html)
                        .replaceAll(
                                link -> {
                                    Matcher href = HREF.matcher(link.group());
                                    styles.add(href.find() ? href.group(1) : "");
                                    return "";
                                });
        return new Look(state.version(), bare, styles, state.json());
    }

    /** The old addresses and the new ones, from the root, as one JSON object. */
    private static String renamed(String page, List<String> before, List<String> now) {
        java.net.URI base = java.net.URI.create("http://preview/").resolve(page);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < now.size(); i++) {
            names.put(
                    base.resolve(before.get(i)).getRawPath(),
                    JsonText.quoted(base.resolve(now.get(i)).getRawPath()));
        }
        return JsonText.object(names);
    }
}
