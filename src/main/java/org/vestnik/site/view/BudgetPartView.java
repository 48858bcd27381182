package org.vestnik.site.view;

/**
 * A part of a budget.
 *
 * @param kind eu, national or own
 * @param amount as the language writes it, with its currency
 * @param percent of the whole, in words
 * @param from where the part begins on a bar of 1000
 * @param width on that bar
 */
public record BudgetPartView(String kind, String amount, String percent, int from, int width) {}
