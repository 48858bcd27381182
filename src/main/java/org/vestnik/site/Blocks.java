package org.vestnik.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * What stands where a text asks for something that the site knows: its numbers and the like. What a
 * block shows can change when the text does not, so it is made with each page and never recalled.
 * The lists behind are made once. Thread-safe.
 */
final class Blocks {
    private static final String PROJECT = "project";
    private static final String LIMIT = "limit";

    private final Edition edition;
    private final NumberViews numbers;

    Blocks(Edition edition) {
        this.edition = edition;
        this.numbers = new NumberViews(edition);
    }

    /**
     * A block as its template gets it.
     *
     * @param views by name; with the same views the template writes the same
     */
    record Block(String template, Map<String, Object> views) {}

    NumberViews numbers() {
        return numbers;
    }

    /** Reports what keeps a block from showing anything. */
    void check(BlockSlot slot, Translation text, Problems problems) {
        Asked project = slot.given().get(PROJECT);
        List<String> known = edition.site().projects().stream().map(Project::id).toList();
        if (project != null && !known.contains(project.name())) {
            problems.add(unknown(project, known));
        } else if (isEmpty(views(slot, text, ""))) {
            problems.add(SiteRule.BLOCK_EMPTY.at(slot.place(), slot.name()).variant(slot.name()));
        }
    }

    private static Problem unknown(Asked asked, List<String> known) {
        Problem problem = SiteRule.BLOCK_VALUE.at(asked.place(), asked.name());
        return Nearest.of(asked.name(), known)
                .map(near -> problem.withHint("did-you-mean", near))
                .orElse(problem);
    }

    private static boolean isEmpty(Map<String, Object> views) {
        return views.values().stream()
                .allMatch(view -> view instanceof List<?> list && list.isEmpty());
    }

    /** The block on the page of a text. */
    Block of(BlockSlot slot, Translation text, String address) {
        Map<String, Object> views = new TreeMap<>(views(slot, text, address));
        views.put("level", slot.level());
        return new Block("block-" + slot.name() + ".html", views);
    }

    private Map<String, Object> views(BlockSlot slot, Translation text, String address) {
        Language language = text.language();
        String root = Relative.root(address);
        String project = project(slot, text);
        return Map.of("numbers", cut(numbers.of(project, language, root), slot));
    }

    /** The one that the line names, else the one of the text; "" for all. */
    private static String project(BlockSlot slot, Translation text) {
        Asked asked = slot.given().get(PROJECT);
        return asked == null ? text.facts().project() : asked.name();
    }

    private static <T> List<T> cut(List<T> list, BlockSlot slot) {
        Asked limit = slot.given().get(LIMIT);
        int most = limit == null ? list.size() : Integer.parseInt(limit.name());
        return list.subList(0, Math.min(list.size(), most));
    }
}
