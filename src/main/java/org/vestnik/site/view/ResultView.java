package org.vestnik.site.view;

/**
 * What was promised and what came of it; amounts in words, "" where unknown.
 *
 * @param name what was to come of it
 * @param unit what is counted, "" where the name says it
 * @param planned how many were promised, as the language writes it; "" where unknown
 * @param achieved how many there are, likewise
 * @param percent how much of the promised was reached, in words, "" where that cannot be said
 * @param reached where the achieved ends on a bar of 1000, the promise at most; all bars of a table
 *     have one scale, which ends at 100% or at the highest percentage above that
 * @param beyond how much of the bar the achieved takes after the promise; 0 where it is not above
 *     it
 * @param target where the promise ends on that bar; 0 where there is no bar
 */
public record ResultView(
        String name,
        String unit,
        String planned,
        String achieved,
        String percent,
        int reached,
        int beyond,
        int target) {}
