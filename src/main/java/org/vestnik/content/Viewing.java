package org.vestnik.content;

import java.time.LocalDate;

/**
 * From when, and how much of the content is looked at.
 *
 * @param today the day of the build, in the site's time zone
 * @param drafts whether drafts are shown
 * @param future whether what is dated after today is shown
 */
public record Viewing(LocalDate today, boolean drafts, boolean future) {}
