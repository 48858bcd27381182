package org.vestnik.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.markdown.MarkdownText.Asked;
import org.vestnik.markdown.MarkdownText.BlockSlot;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.site.view.PartnerView;

/**
 * What stands where a text asks for something that the site knows: its numbers and the like. What a
 * block shows can change when the text does not, so it is made with each page and never recalled.
 * The lists behind are made once. Thread-safe.
 */
final class Blocks {
    private static final String PROJECT = "project";
    private static final String TYPE = "type";
    private static final String LIMIT = "limit";

    private final Edition edition;
    private final NumberViews numbers;
    private final ProjectDetails projects;
    private final PartnerViews partners;
    private final Timelines timelines;
    private final Downloads downloads;
    private final ContactViews contacts;

    Blocks(Edition edition) {
        this.edition = edition;
        this.numbers = new NumberViews(edition);
        this.projects = new ProjectDetails(edition);
        this.partners = new PartnerViews(edition);
        this.timelines = new Timelines(edition);
        this.downloads = new Downloads(edition);
        this.contacts = new ContactViews(edition);
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

    ProjectDetails projects() {
        return projects;
    }

    /** Reports what keeps a block from showing anything. */
    void check(BlockSlot slot, Translation text, Problems problems) {
        List<Problem> wrong = new ArrayList<>();
        List<String> ids = edition.site().projects().stream().map(Project::id).toList();
        unknown(slot, PROJECT, ids).ifPresent(wrong::add);
        unknown(slot, TYPE, edition.site().types().keySet())
                .map(problem -> problem.variant(TYPE))
                .ifPresent(wrong::add);
        if (wrong.isEmpty() && isEmpty(views(slot, text, ""))) {
            wrong.add(SiteRule.BLOCK_EMPTY.at(slot.place(), slot.name()).variant(slot.name()));
        }
        problems.addAll(wrong);
    }

    private static Optional<Problem> unknown(BlockSlot slot, String key, Collection<String> known) {
        return Optional.ofNullable(slot.given().get(key))
                .filter(asked -> !known.contains(asked.name()))
                .map(asked -> unknown(asked, known));
    }

    private static Problem unknown(Asked asked, Collection<String> known) {
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
        if (slot.name().equals(PROJECT)) {
            views.put("named", edition.site().projects().size() > 1);
        }
        return new Block("block-" + slot.name() + ".html", views);
    }

    private Map<String, Object> views(BlockSlot slot, Translation text, String address) {
        Language language = text.language();
        String root = Relative.root(address);
        String project = project(slot, text);
        Object view =
                switch (slot.name()) {
                    case "contact" -> contacts.contact(language);
                    case "downloads" -> downloads(slot, text, address);
                    case "numbers" -> cut(numbers.of(project, language, root), slot);
                    case "partners" -> partners(project, language, root);
                    case "press" -> contacts.press(language, root);
                    case PROJECT -> projects.of(project, language, root);
                    case "results" -> projects.results(project, language);
                    case "timeline" ->
                            timelines.of(project, limit(slot, Timelines.LIMIT), language, root);
                    default -> throw new IllegalArgumentException("No block " + slot.name());
                };
        return Map.of(slot.name().equals(PROJECT) ? "projects" : slot.name(), view);
    }

    private Object downloads(BlockSlot slot, Translation text, String address) {
        Asked type = slot.given().get(TYPE);
        Downloads.Asked asked =
                new Downloads.Asked(
                        project(slot, text), type == null ? "" : type.name(), text.language());
        return downloads.of(asked, limit(slot, Downloads.LIMIT), address);
    }

    private List<PartnerView> partners(String project, Language language, String root) {
        return new ProjectParts(edition)
                .partners(project).stream()
                        .map(partner -> partners.of(partner, language, root))
                        .toList();
    }

    /** The one that the line names, else the one of the text; "" for all. */
    private static String project(BlockSlot slot, Translation text) {
        Asked asked = slot.given().get(PROJECT);
        return asked == null ? text.facts().project() : asked.name();
    }

    private static int limit(BlockSlot slot, int otherwise) {
        Asked limit = slot.given().get(LIMIT);
        return limit == null ? otherwise : Integer.parseInt(limit.name());
    }

    private static <T> List<T> cut(List<T> list, BlockSlot slot) {
        return list.subList(0, Math.min(list.size(), limit(slot, list.size())));
    }
}
