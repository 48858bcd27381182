package org.vestnik.files;

/** What a person may choose about the writing of a site's folder. */
public enum WriteOption {
    /** Take over a folder with files that are not on our list, and files at our paths in it. */
    ADOPT,
    /** Make every file and compare it with the bytes on the disk, whatever is remembered. */
    IGNORE_KNOWN,
    /** A warning keeps the old site in place, as an error does. */
    STRICT
}
