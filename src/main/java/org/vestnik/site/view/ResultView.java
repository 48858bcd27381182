package org.vestnik.site.view;

/**
 * What was promised and what came of it; amounts in words, "" where unknown.
 *
 * @param name what was to come of it
 * @param unit what is counted, "" where the name says it
 * @param planned how many were promised, as the language writes it; "" where unknown
 * @param achieved how many there are, likewise
 * @param percent how much of the promised was reached, in words, "" where that cannot be said
 * @param reached where the achieved ends on a bar of 1000
 * @param target where the promised ends on that bar; 0 where there is no bar
 */
public record ResultView(
        String name,
        String unit,
        String planned,
        String achieved,
        String percent,
        int reached,
        int target) {}
