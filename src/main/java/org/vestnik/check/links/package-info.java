/**
 * Whether links to other sites still lead somewhere. Start at {@link
 * org.vestnik.check.links.LinkRound}; whoever calls it brings the {@link
 * org.vestnik.check.links.WebClient}, so nothing here knows the network.
 */
package org.vestnik.check.links;
