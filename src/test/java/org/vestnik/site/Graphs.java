package org.vestnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON-LD of pages, as another's parser reads it: strictly, and no name twice (Jackson). */
final class Graphs {
    private static final Pattern BLOCK =
            Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Graphs() {}

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The things that a page tells of; a page has at most one block of them. */
    static List<JsonNode> of(String html) {
        Matcher block = BLOCK.matcher(html);
        List<JsonNode> nodes = new ArrayList<>();
        if (block.find()) {
            JsonNode graph = read(block.group(1));
            assertThat(graph.get("@context").asText()).isEqualTo("https://schema.org");
            graph.get("@graph").forEach(nodes::add);
            assertThat(block.find()).isFalse();
        }
        return nodes;
    }

    /** The only thing of a type on a page. */
    static JsonNode only(SiteTest site, String path, String type) {
        List<JsonNode> found = all(site, path, type);
        assertThat(found).as(type + " of " + path).hasSize(1);
        return found.get(0);
    }

    static List<JsonNode> all(SiteTest site, String path, String type) {
        return of(site.file(path)).stream()
                .filter(node -> node.get("@type").asText().equals(type))
                .toList();
    }

    /** Values of {@code @id} of things that are told of, or of those that are only pointed to. */
    static List<String> ids(List<JsonNode> nodes, boolean told) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> collect(node, told, ids));
        return ids;
    }

    private static void collect(JsonNode node, boolean told, List<String> ids) {
        if (node.has("@id") && node.has("@type") == told) {
            ids.add(node.get("@id").asText());
        }
        node.forEach(child -> collect(child, told, ids));
    }
}
