package org.vestnik.content;

import org.vestnik.language.LocalText;

/** A type of article, with its word for one and for many. */
public record ContentType(String id, LocalText one, LocalText many) {}
