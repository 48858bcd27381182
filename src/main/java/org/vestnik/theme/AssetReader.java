package org.vestnik.theme;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.files.Hash;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * Gives each asset a name with the hash of its bytes, so that a browser may keep it for ever.
 *
 * <p>A stylesheet names other assets by their hashed names, so its own hash comes after theirs.
 */
final class AssetReader {
    private static final String ROOT = "assets/";

    /** Where the values of options go in a stylesheet; else they come last. */
    private static final String OPTIONS = "/* options */";

    private final SortedMap<String, SourceFile> files;
    private final Options.Chosen options;
    private final SortedMap<String, String> paths = new TreeMap<>();
    private final SortedMap<String, Asset> assets = new TreeMap<>();
    private final SortedMap<String, StyleFile> styles = new TreeMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Problems problems = new Problems();

    private AssetReader(SortedMap<String, SourceFile> files, Options.Chosen options) {
        this.files = files;
        this.options = options;
    }

    /**
     * @param paths name in the folder of assets → path in the site
     * @param assets by path in the site
     * @param styles the stylesheets by path in the site
     */
    record Found(
            SortedMap<String, String> paths,
            SortedMap<String, Asset> assets,
            SortedMap<String, StyleFile> styles) {}

    /**
     * @param files by their names in the folder of assets
     * @param options whose styles go into one of the stylesheets
     */
    static Outcome<Found> read(SortedMap<String, SourceFile> files, Options.Chosen options) {
        AssetReader reader = new AssetReader(files, options);
        for (Map.Entry<String, SourceFile> entry : files.entrySet()) {
            if (Addresses.isPlain(entry.getKey())) {
                reader.path(entry.getKey());
            } else {
                Place place = Place.of(entry.getValue().path());
                reader.problems.add(ThemeRule.ASSET_NAME.at(place, entry.getKey()));
            }
        }
        return reader.problems.with(new Found(reader.paths, reader.assets, reader.styles));
    }

    /** The path that an asset is published under; made when it is first asked for. */
    private String path(String name) {
        String known = paths.get(name);
        if (known != null) {
            return known;
        }
        open.add(name);
        SourceFile file = files.get(name);
        boolean style = name.endsWith(".css");
        String css = style ? ThemeFiles.text(file, problems) : "";
        byte[] bytes = style ? styles(name, file, css) : file.bytes();
        open.remove(name);
        String path = ROOT + Addresses.hashed(name, Hash.of(bytes).brief());
        if (style) {
            styles.put(path, style(name, file, css));
        }
        paths.put(name, path);
        assets.put(path, new Asset(MediaTypes.of(name), bytes));
        return path;
    }

    private StyleFile style(String name, SourceFile file, String css) {
        boolean chosen = name.equals(options.stylesheet());
        int place = css.indexOf(OPTIONS);
        return new StyleFile(
                name,
                file.path(),
                css,
                chosen ? options.styles() : "",
                place < 0 ? css.length() : place);
    }

    private byte[] styles(String name, SourceFile file, String css) {
        StringBuilder out = new StringBuilder(css.length() + 256);
        int done = 0;
        for (StyleSheet.Reference reference : StyleSheet.references(css)) {
            out.append(css, done, reference.from());
            out.append(rewritten(name, reference, new Source(file.path(), css)));
            done = reference.to();
        }
        out.append(css, done, css.length());
        if (name.equals(options.stylesheet())) {
            int place = out.indexOf(OPTIONS);
            out.insert(place < 0 ? out.length() : place, "\n" + options.styles() + "\n");
        }
        return Squeeze.css(out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private String rewritten(String name, StyleSheet.Reference reference, Source source) {
        String target = reference.target();
        if (target.isEmpty() || target.startsWith("#") || target.startsWith("data:")) {
            return target;
        }
        Place place = source.between(reference.from(), reference.to());
        int end = suffix(target);
        Optional<String> other =
                isForeign(target)
                        ? Optional.empty()
                        : Addresses.resolve(name, target.substring(0, end));
        if (other.isEmpty()) {
            problems.add(ThemeRule.ASSET_FOREIGN.at(place, target));
            return target;
        }
        return published(name, other.get(), place)
                .map(path -> Addresses.relative(ROOT + name, path) + target.substring(end))
                .orElse(target);
    }

    private Optional<String> published(String from, String name, Place place) {
        if (!files.containsKey(name)) {
            Problem problem = ThemeRule.ASSET_MISSING.at(place, name);
            problems.add(
                    Nearest.of(name, files.keySet())
                            .map(near -> problem.withHint("asset-missing.nearest", near))
                            .orElse(problem));
            return Optional.empty();
        }
        if (open.contains(name)) {
            problems.add(ThemeRule.ASSET_CIRCLE.at(place, from, name));
            return Optional.empty();
        }
        return Optional.of(path(name));
    }

    /** A host, a scheme, or a place at the root of the host. */
    private static boolean isForeign(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        return slash == 0 || colon >= 0 && (slash < 0 || colon < slash);
    }

    /** Where the query or the fragment of a target begins; its end where it has none. */
    private static int suffix(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '?' || target.charAt(i) == '#') {
                return i;
            }
        }
        return target.length();
    }
}
