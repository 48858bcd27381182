package org.vestnik.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One example of the guide: a small site, and what the guide says comes of it.
 *
 * @param where the chapter and the line at which the example begins
 * @param site the block {@code site}
 * @param reports the lines of the block {@code reports}; empty where there is none
 * @param pages pieces of HTML by the address of their page
 */
record GuideExample(
        String where, String site, List<String> reports, SortedMap<String, List<String>> pages) {
    static final Path GUIDE = Path.of("src/docs/guide");

    private static final String PLAIN =
            """
            -- content/site.yaml --
            title: Example
            languages: [bg, en]
            theme: institution
            timezone: Europe/Sofia
            """;

    private static final String PDF = "%PDF-1.4\n%%EOF\n";

    /** The chapters, in the order of their names. */
    static List<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.walk(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    static List<GuideExample> all() throws IOException {
        List<GuideExample> all = new ArrayList<>();
        for (Path chapter : chapters()) {
            all.addAll(in(chapter));
        }
        return all;
    }

    private static List<GuideExample> in(Path chapter) throws IOException {
        List<GuideExample> found = new ArrayList<>();
        String name = GUIDE.relativize(chapter).toString().replace('\\', '/');
        for (Block block : Block.in(Files.readAllLines(chapter))) {
            String where = name + ":" + block.line();
            if (block.kind().equals("site")) {
                String site = String.join("\n", block.lines()) + "\n";
                found.add(new GuideExample(where, site, new ArrayList<>(), new TreeMap<>()));
            } else if (block.kind().equals("reports")) {
                last(found, where).reports().addAll(block.lines());
            } else if (block.kind().startsWith("page ")) {
                String page = block.kind().substring("page ".length());
                last(found, where).pages().put(page, block.lines());
            }
        }
        return found;
    }

    private static GuideExample last(List<GuideExample> found, String where) {
        if (found.isEmpty()) {
            throw new IllegalStateException(where + " says what comes of no site");
        }
        return found.get(found.size() - 1);
    }

    SiteTest built() {
        boolean own = site.contains("-- content/site.yaml --");
        SortedMap<String, byte[]> sources = SiteTest.sources(own ? site : PLAIN + site);
        sources.replaceAll(GuideExample::orRealFile);
        return SiteTest.ofSources(sources);
    }

    private static byte[] orRealFile(String path, byte[] bytes) {
        if (bytes.length > 0) {
            return bytes;
        }
        return path.endsWith(".pdf") ? PDF.getBytes(StandardCharsets.UTF_8) : SiteTest.jpeg(60, 40);
    }

    @Override
    public String toString() {
        return where;
    }

    /** A block between fences: what stands after the opening fence, and the lines in it. */
    private record Block(String kind, int line, List<String> lines) {
        static List<Block> in(List<String> chapter) {
            List<Block> blocks = new ArrayList<>();
            int opened = -1;
            for (int i = 0; i < chapter.size(); i++) {
                if (chapter.get(i).startsWith("```")) {
                    if (opened >= 0) {
                        String kind = chapter.get(opened).substring("```".length());
                        List<String> lines = List.copyOf(chapter.subList(opened + 1, i));
                        blocks.add(new Block(kind, opened + 1, lines));
                    }
                    opened = opened >= 0 ? -1 : i;
                }
            }
            return blocks;
        }
    }
}
