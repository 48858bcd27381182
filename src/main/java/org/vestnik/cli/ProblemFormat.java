package org.vestnik.cli;

/** How problems are printed: for people, one JSON object a line, or as GitHub's annotations. */
enum ProblemFormat {
    TEXT,
    JSON,
    GITHUB
}
