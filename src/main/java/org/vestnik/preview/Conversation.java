package org.vestnik.preview;

import java.util.function.Consumer;

/**
 * Whom the server asks and tells.
 *
 * @param faults gets what was thrown while an answer was made; the browser gets a plain 500
 */
record Conversation(Answers answers, Posts posts, Events events, Consumer<Throwable> faults) {}
