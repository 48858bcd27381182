package org.vestnik.site.view;

/**
 * A way to pass an article on.
 *
 * @param id facebook, x, linkedin, viber, whatsapp, email; copy, for the address itself
 * @param label the name of the network, or in words
 * @param href where the way begins, with the title and the absolute address of the article in it;
 *     of copy the address alone
 */
public record ShareView(String id, String label, String href) {}
