package org.vestnik.site.view;

/**
 * How somebody can be reached; each "" where it is not given.
 *
 * @param name a person
 * @param role what that person is to the project
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
