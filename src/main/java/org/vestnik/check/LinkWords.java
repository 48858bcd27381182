package org.vestnik.check;

import java.util.Locale;
import java.util.Set;
import org.vestnik.markdown.Passage;
import org.vestnik.problem.Problems;

/**
 * A link that says “here”: in a list of the links of a page, as screen readers show it, nobody
 * knows where it leads (WCAG 2.2, 2.4.4 and 2.4.9).
 */
final class LinkWords implements WordCheck {
    private static final Set<String> EMPTY =
            Set.of(
                    "тук",
                    "тука",
                    "оттук",
                    "от тук",
                    "виж",
                    "виж повече",
                    "вижте повече",
                    "прочети още",
                    "прочетете още",
                    "повече информация",
                    "този адрес",
                    "свали",
                    "изтегли",
                    "изтеглете",
                    "изтеглете тук",
                    "на този линк",
                    "този линк",
                    "линк",
                    "линка",
                    "връзка",
                    "вижте",
                    "вижте тук",
                    "виж тук",
                    "повече",
                    "още",
                    "прочетете",
                    "прочетете повече",
                    "прочети повече",
                    "кликнете тук",
                    "натиснете тук",
                    "here",
                    "click here",
                    "link",
                    "this link",
                    "more",
                    "read more",
                    "see",
                    "see here",
                    "see more",
                    "more information",
                    "more info",
                    "download",
                    "download here",
                    "this page",
                    "learn more",
                    "aquí",
                    "haga clic aquí",
                    "enlace",
                    "más",
                    "leer más",
                    "ver más",
                    "qui",
                    "clicca qui",
                    "link qui",
                    "leggi",
                    "leggi di più",
                    "altro");

    @Override
    public CheckRule rule() {
        return CheckRule.LINK_WORDS;
    }

    @Override
    public void look(Passage passage, Problems problems) {
        for (Passage.Link link : passage.links()) {
            String words = passage.text().substring(link.from(), link.to());
            if (link.from() < link.to() && EMPTY.contains(plain(words))) {
                problems.add(rule().at(passage.place(link.from(), link.to()), words.strip()));
            }
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00A0.,:;!?…>»→()„“”\"]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
