package org.vestnik.problem;

/** How much a problem matters: an error stops the build, a warning and a note do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
