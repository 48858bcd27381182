package org.vestnik.preview;

import java.util.Optional;

/** Does what a page of our own asks with POST, under {@code /.vestnik/}. */
@FunctionalInterface
interface Posts {
    /** Empty where nothing is known under that path. */
    Optional<Answer> to(Question question);
}
