package org.vestnik.files;

import java.util.Optional;

/**
 * Remembers the results of slow pure functions from one build to the next. A key holds everything
 * that the result depends on. A memo never fails: what it cannot keep or read, it does not know.
 * Thread-safe.
 */
public interface Memo {
    /** Small results, kept together in one file. */
    Optional<byte[]> text(Hash key);

    void keepText(Hash key, byte[] value);

    /** Large results, each in a file of its own. */
    Optional<byte[]> picture(Hash key);

    void keepPicture(Hash key, byte[] value);

    /** Says that a result will be wanted again although nobody asks for it in this run. */
    default void stillNeeded(Hash key) {}

    /** Remembers nothing. */
    Memo NONE =
            new Memo() {
                @Override
                public Optional<byte[]> text(Hash key) {
                    return Optional.empty();
                }

                @Override
                public void keepText(Hash key, byte[] value) {}

                @Override
                public Optional<byte[]> picture(Hash key) {
                    return Optional.empty();
                }

                @Override
                public void keepPicture(Hash key, byte[] value) {}
            };
}
