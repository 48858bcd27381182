package org.vestnik.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view as its source describes it: its sentence, and its parts with theirs. */
record ViewRecord(String name, String meaning, List<Part> parts) {
    private static final Path FOLDER = Path.of("src/main/java/org/vestnik/site/view");

    private static final String DOC = "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*";
    private static final Pattern RECORD =
            Pattern.compile("(?:" + DOC + ")?public record (\\w+)\\(([^{]*)\\)\\s*\\{");
    private static final Pattern METHOD =
            Pattern.compile("(?:" + DOC + ")?public ([\\w<>]+) (\\w+)\\(\\) \\{");
    private static final Pattern PARAM = Pattern.compile("(?m)^@param (\\w+)\\s+");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link)\\s+([^}]*)}");
    private static final Pattern OF = Pattern.compile("List<(\\w+)>");

    /** Of the machine, not for templates. */
    private static final Set<String> HIDDEN = Set.of("Hash", "Supplier<Outcome<String>>");

    private static final Map<String, String> WORDS =
            Map.of(
                    "String", "text",
                    "int", "number",
                    "boolean", "true or false",
                    "Map<String, Object>", "map");

    /** What a template asks for with a dot. */
    record Part(String name, String type, String meaning) {}

    static List<ViewRecord> all() throws IOException {
        List<ViewRecord> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(in(Files.readString(file)));
            }
        }
        all.sort(Comparator.comparing(ViewRecord::name));
        return all;
    }

    private static List<ViewRecord> in(String source) {
        List<ViewRecord> found = new ArrayList<>();
        Matcher record = RECORD.matcher(source);
        while (record.find()) {
            String doc = plain(record.group(1));
            Map<String, String> said = parameters(doc);
            List<Part> parts = new ArrayList<>();
            for (String component : record.group(3).split(",(?![^<]*>)")) {
                int space = component.strip().lastIndexOf(' ');
                String type = component.strip().substring(0, space);
                String name = component.strip().substring(space + 1);
                if (!HIDDEN.contains(type)) {
                    parts.add(new Part(name, type, said.getOrDefault(name, "")));
                }
            }
            int next = source.indexOf("public record", record.end());
            String body = source.substring(record.end(), next < 0 ? source.length() : next);
            METHOD.matcher(body)
                    .results()
                    .forEach(
                            method ->
                                    parts.add(
                                            new Part(
                                                    method.group(3),
                                                    method.group(2),
                                                    plain(method.group(1)))));
            String meaning = doc.split("(?m)^@param ")[0].replaceAll("\\s+", " ").strip();
            found.add(new ViewRecord(record.group(2), meaning, parts));
        }
        return found;
    }

    private static Map<String, String> parameters(String doc) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher name = PARAM.matcher(doc);
        while (name.find()) {
            String rest = doc.substring(name.end());
            String said = rest.split("(?m)^@param ")[0].replaceAll("\\s+", " ").strip();
            found.put(name.group(1), said);
        }
        return found;
    }

    /** Javadoc as Markdown, without its stars. */
    private static String plain(String doc) {
        if (doc == null) {
            return "";
        }
        String lines = doc.replaceAll("(?m)^\\s*\\* ?", "").strip();
        String whole = lines.replaceAll("\\s*\\n(?!\\s*@param)\\s*", " ");
        return INLINE.matcher(whole)
                .replaceAll(found -> "`" + Matcher.quoteReplacement(found.group(1).strip()) + "`");
    }

    /** One section a view, in the order of their names. */
    static String reference(List<ViewRecord> views) {
        Set<String> names = views.stream().map(ViewRecord::name).collect(Collectors.toSet());
        StringBuilder out = new StringBuilder();
        for (ViewRecord view : views) {
            out.append("\n## ").append(view.name()).append("\n\n");
            out.append(view.meaning()).append("\n\n");
            out.append("| part | is | means |\n|---|---|---|\n");
            for (Part part : view.parts()) {
                out.append("| `").append(part.name()).append("` | ");
                out.append(type(part.type(), names)).append(" | ");
                out.append(part.meaning().replace("|", "\\|")).append(" |\n");
            }
        }
        return out.toString();
    }

    private static String type(String type, Set<String> views) {
        Matcher list = OF.matcher(type);
        if (list.matches()) {
            return "list of " + type(list.group(1), views);
        }
        return views.contains(type)
                ? "[" + type + "](#" + type.toLowerCase(Locale.ROOT) + ")"
                : WORDS.getOrDefault(type, type);
    }
}
