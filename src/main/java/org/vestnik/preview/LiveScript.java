package org.vestnik.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.files.JsonText;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/**
 * The elements that go before {@code </body>} of a page in the preview: one keeps the page fresh,
 * one draws what is shown beside it. All that they need stands in their attributes, so they ask for
 * nothing before they have something to show.
 *
 * @param page the address of the page, from the root: {@code /bg/novini/2024/panair/}
 * @param ribbon what is said in a corner of the page all the time, such as {@link #DRAFT}
 */
public record LiveScript(String page, PageState state, Optional<Message> ribbon) {
    public static final Message DRAFT = Message.of("ribbon.draft");

    /** The words of badge.js: the name that it knows each by, and the key after {@code badge.}. */
    private static final List<String> WORDS =
            List.of("close", "ended", "moreOne", "moreOther", "none", "one", "other", "title");

    /** The ribbon of an article of a day to come; the day is written out in words. */
    public static Message appearsOn(String day) {
        return Message.of("ribbon.future", day);
    }

    /** Shows nothing and only reloads, for pages that say all by themselves. */
    static String quiet(String page, String version) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("page", page);
        attributes.put("version", version);
        return element("live.js", attributes);
    }

    public String tag(Messages messages) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("page", page);
        attributes.put("problems", String.valueOf(state.problems()));
        attributes.put("all", String.valueOf(state.all()));
        attributes.put("state", state.worst());
        attributes.put("old", state.old() ? "true" : "");
        attributes.put("ribbon", ribbon.map(messages::say).orElse(""));
        attributes.put("lang", messages.language());
        attributes.put("words", words(messages));
        return quiet(page, state.version()) + element("badge.js", attributes);
    }

    private static String element(String script, Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> " data-" + it.getKey() + "=\"" + Markup.text(it.getValue()) + "\"")
                .collect(
                        Collectors.joining(
                                "",
                                "<script src=\"/.vestnik/" + script + "\" defer",
                                "></script>"));
    }

    /** Counts are filled in by the script; both languages have one form for 1 and one for more. */
    private static String words(Messages messages) {
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(word -> said.put(word, JsonText.quoted(word(messages, word))));
        return JsonText.object(said);
    }

    private static String word(Messages messages, String name) {
        return messages.say(Message.of("badge." + name.replace("moreO", "more.o")));
    }
}
