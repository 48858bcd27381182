package org.vestnik.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vestnik.check.RuleCard;
import org.vestnik.check.RuleExample;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Severity;

/** Says what rules there are, and what one of them is for. */
record RulePrinter(Messages messages) {
    private static final String INDENT = "    ";

    /** A line a rule. */
    String list(List<RuleCard> cards) {
        int widest = cards.stream().mapToInt(card -> card.code().length()).max().orElse(0);
        return cards.stream()
                .map(
                        card ->
                                String.format(
                                        Locale.ROOT,
                                        "%-" + widest + "s  %s: %s",
                                        card.code(),
                                        word(card.severity()),
                                        card.about()))
                .collect(Collectors.joining("\n"));
    }

    /** All of one rule. */
    String explain(RuleCard card) {
        StringBuilder out = new StringBuilder();
        out.append(card.code()).append(" (").append(word(card.severity())).append(")\n\n");
        out.append(card.about()).append('\n');
        card.why().ifPresent(why -> out.append(why).append('\n'));
        for (RuleExample example : card.examples()) {
            String head = example.good() ? "explain.good" : "explain.bad";
            out.append('\n').append(messages.say(Message.of(head))).append('\n');
            example.text().lines().forEach(line -> out.append(INDENT).append(line).append('\n'));
        }
        String settings = card.severity() == Severity.ERROR ? "explain.error" : "explain.settings";
        out.append('\n').append(messages.say(Message.of(settings, card.code())));
        return out.toString();
    }

    private String word(Severity severity) {
        return messages.say(Message.of("severity." + severity.name().toLowerCase(Locale.ROOT)));
    }
}
