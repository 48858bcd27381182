package org.vestnik.site.view;

/**
 * A number that sums up the project.
 *
 * @param kind events, participants, partners, countries, articles or photos
 * @param value as the language writes it; never zero
 * @param words what is counted, in the form that goes with the value
 * @param href of the page that shows what was counted, "" where there is none
 */
public record NumberView(String kind, String value, String words, String href) {}
