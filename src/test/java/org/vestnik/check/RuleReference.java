package org.vestnik.check;

import java.util.List;
import java.util.Locale;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/** The rules that say why, as a part of a chapter of the guide, in one language. */
record RuleReference(Messages messages) {
    /** What the guide says in its own words around the rules. */
    private enum Word {
        HEAD("| rule | is | looks at |", "| правило | е | гледа |"),
        BAD("This breaks it:", "Така не бива:"),
        GOOD("This keeps it:", "Така е добре:");

        private final String english;
        private final String bulgarian;

        Word(String english, String bulgarian) {
            this.english = english;
            this.bulgarian = bulgarian;
        }
    }

    /** A table, and a section a rule. */
    String markdown() {
        List<RuleCard> cards =
                RuleBook.in(messages).all().stream()
                        .filter(card -> card.why().isPresent())
                        .toList();
        StringBuilder out = new StringBuilder();
        out.append('\n').append(word(Word.HEAD)).append("\n|---|---|---|\n");
        for (RuleCard card : cards) {
            String link = "[`%s`](#%s)".formatted(card.code(), card.code());
            out.append("| %s | %s | %s |\n".formatted(link, severity(card), cell(card.about())));
        }
        cards.forEach(card -> section(card, out));
        return out.toString();
    }

    private void section(RuleCard card, StringBuilder out) {
        out.append("\n### ").append(card.code()).append("\n\n");
        out.append("**").append(capital(severity(card))).append(".** ");
        out.append(card.about()).append(' ').append(card.why().orElseThrow()).append('\n');
        example(card, false, Word.BAD, out);
        example(card, true, Word.GOOD, out);
    }

    /** The first one of its kind in the language of the chapter, else the first one. */
    private void example(RuleCard card, boolean good, Word head, StringBuilder out) {
        List<RuleExample> all = card.examples().stream().filter(e -> e.good() == good).toList();
        all.stream()
                .filter(e -> e.language().equals(messages.language()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(e -> out.append(block(word(head), e.text())));
    }

    private static String block(String head, String text) {
        String fence = text.contains("```") ? "~~~" : "```";
        return "\n" + head + "\n\n" + fence + "text\n" + text.strip() + "\n" + fence + "\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String severity(RuleCard card) {
        String key = card.severity().name().toLowerCase(Locale.ROOT);
        return messages.say(Message.of("severity." + key));
    }

    private String word(Word word) {
        return messages.language().equals("bg") ? word.bulgarian : word.english;
    }
}
