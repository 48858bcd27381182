package org.vestnik.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.files.Hash;
import org.vestnik.files.SiteFile;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Saying;
import org.vestnik.site.Outline;

/** Makes pages when they are asked for, and adds what is only there while one writes. */
final class Pages {
    private static final byte[] NOTHING = {};

    /** Links within the site to files that are not pages. */
    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:src|href)=\"([A-Za-z0-9._~%/-]+\\.[A-Za-z0-9]+)\"");

    /** The beginning of the policy that the site gives each page. */
    private static final String POLICY =
            "(<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';)";

    /** What a page of the site never does, and ours does beside it: hear news, show the panel. */
    private static final String ALSO = " connect-src 'self'; frame-src 'self';";

    private final Saying saying;
    private final Entries entries;
    private final Recent<byte[]> good;

    /**
     * @param good gets each page that was made without an error, to stand in for a later one
     */
    Pages(Saying saying, Entries entries, Recent<byte[]> good) {
        this.saying = saying;
        this.entries = entries;
        this.good = good;
    }

    /**
     * A page as it will be shown.
     *
     * @param html as the site has it; empty where it cannot be made and never could
     * @param old whether it is the last good one
     */
    record Page(byte[] html, boolean old, List<Problem> problems) {
        boolean isMissing() {
            return html.length == 0;
        }

        /** Changes when the page does. */
        String version() {
            return Hash.of(html).brief();
        }
    }

    /** The page at a path of the site; empty where there is none. */
    Optional<Page> page(Showing showing, String path) {
        Optional<byte[]> kept = showing.lastGood().html(path);
        if (kept.isPresent()) {
            return kept.map(html -> new Page(html, true, List.of()));
        }
        return showing.made()
                .get(path)
                .or(() -> file(showing, path).map(file -> make(showing, file)))
                .map(made -> page(showing, path, made));
    }

    private static Optional<SiteFile> file(Showing showing, String path) {
        return showing.outline()
                .filter(outline -> outline.isPage(path))
                .flatMap(outline -> outline.file(path));
    }

    private Page page(Showing showing, String path, Showing.Made made) {
        return made.isBroken()
                ? new Page(good.get(path).orElse(NOTHING), true, made.problems())
                : new Page(made.html(), showing.isOld(), made.problems());
    }

    private Showing.Made make(Showing showing, SiteFile file) {
        Outcome<byte[]> outcome = file.body().make();
        Showing.Made made = new Showing.Made(outcome.value(), outcome.problems());
        showing.made().keep(file.path(), made);
        if (!made.isBroken()) {
            good.keep(file.path(), made.html());
        }
        return made;
    }

    /** Changes whenever something else would be served at a path. */
    String version(Showing showing, String path) {
        return version(showing, path, page(showing, path));
    }

    private static String version(Showing showing, String path, Optional<Page> page) {
        if (showing.outline().isEmpty()) {
            return "broken-" + PageState.digest(showing.opening().problems());
        }
        return page.map(
                        it ->
                                it.isMissing()
                                        ? "fault-" + PageState.digest(it.problems())
                                        : it.version() + files(showing, path, it))
                .orElse("none");
    }

    /** Files of static/ keep their names when they change; a page that shows them looks new. */
    private static String files(Showing showing, String path, Page page) {
        URI base = URI.create("http://preview" + Showing.address(path));
        StringBuilder shown = new StringBuilder();
        Matcher matcher = SHOWN.matcher(new String(page.html(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            String file = base.resolve(matcher.group(1)).getPath();
            showing.sources()
                    .file("content/static" + file)
                    .ifPresent(found -> shown.append(found.hash().hex()));
        }
        return shown.isEmpty() ? "" : "-" + Hash.of(shown.toString()).brief();
    }

    /** How the page at a path stands: its problems, those of the site, and its version. */
    PageState state(Showing showing, String path) {
        Optional<Page> page = page(showing, path);
        List<Problem> all = showing.problems();
        List<Problem> here = entries.here(showing, path, all);
        PageState state =
                PageState.of(here, all.size(), version(showing, path, page))
                        .listing(showing.digest());
        return page.filter(Page::old).isPresent() ? state.lastGood() : state;
    }

    /** The page with the elements that keep it fresh. */
    byte[] html(Showing showing, String path, Page page) {
        PageState state = state(showing, path);
        String tag =
                new LiveScript(Showing.address(path), state, ribbon(showing, path))
                        .tag(saying.messages());
        return with(page.html(), tag);
    }

    /** What stands in the place of a page whose template fails. */
    byte[] fault(Showing showing, String path, Page page) {
        Problem first = page.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
        Map<String, String> held =
                showing.outline().map(outline -> outline.views(path)).orElse(Map.of());
        String html =
                new Notice(Showing.address(path), version(showing, path), saying)
                        .template(entries.of(showing, first), held);
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Message> ribbon(Showing showing, String path) {
        return showing.outline().flatMap(outline -> outline.subject(path)).flatMap(this::ribbon);
    }

    private Optional<Message> ribbon(Outline.Subject subject) {
        if (subject.text().facts().draft()) {
            return Optional.of(LiveScript.DRAFT);
        }
        return subject.opens().map(day -> LiveScript.appearsOn(words().full(day)));
    }

    private Dates words() {
        return Dates.in(Language.of(saying.messages().language()));
    }

    private static byte[] with(byte[] html, String tag) {
        String page = new String(html, StandardCharsets.UTF_8).replaceFirst(POLICY, "$1" + ALSO);
        int end = page.lastIndexOf("</body>");
        String head = end < 0 ? page : page.substring(0, end);
        String tail = end < 0 ? "" : page.substring(end);
        return (head + tag + tail).getBytes(StandardCharsets.UTF_8);
    }
}
