package org.vestnik.site.view;

/**
 * How somebody can be reached; each "" where it is not given.
 *
 * @param organisation whose contact it is; "" where unknown
 * @param name a person
 * @param role what that person is to the project
 * @param address lines of a postal address; "" where unknown
 * @param email "" where unknown
 * @param phone "" where unknown
 * @param call the telephone number as a link dials it
 * @param hours when somebody answers, in words
 * @param url of another website
 */
public record ContactView(
        String organisation,
        String name,
        String role,
        String address,
        String email,
        String phone,
        String call,
        String hours,
        String url) {}
