package org.vestnik.cli;

/** How problems are printed. */
enum ProblemFormat {
    /** For people. */
    TEXT,
    /** One JSON object a line. */
    JSON,
    /** GitHub’s annotations. */
    GITHUB,
    /** One log for editors and forges. */
    SARIF,
    /** One page to be printed or sent on. */
    HTML;

    /**
     * Whether all problems stand in one document, which is printed once, also where it is empty.
     */
    boolean isWhole() {
        return this == SARIF || this == HTML;
    }
}
