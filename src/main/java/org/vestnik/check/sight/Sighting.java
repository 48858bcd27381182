package org.vestnik.check.sight;

import org.vestnik.site.SamplePage;

/** What is wrong, and the page on which it was seen. */
record Sighting(Finding finding, SamplePage page) {}
