package org.vestnik.preview;

import org.vestnik.problem.Message;
import org.vestnik.problem.Saying;

/** Our own words, escaped. */
record Words(Saying saying) {
    String say(String key) {
        return Markup.text(saying.say(Message.of(key)));
    }

    /** The line below a list that could not show them all; nothing where it could. */
    String more(int more) {
        if (more <= 0) {
            return "";
        }
        Message message =
                more == 1 ? Message.of("panel.more.one") : Message.of("panel.more.other", more);
        return "<p class=\"more\">" + Markup.text(saying.say(message)) + "</p>\n";
    }
}
