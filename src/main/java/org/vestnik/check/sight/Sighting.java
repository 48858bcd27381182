package org.vestnik.check.sight;

import org.vestnik.site.StripPage;

/** What is wrong, and the page on which it was seen. */
record Sighting(Finding finding, StripPage page) {}
