/** The hand-over kit: what is keyed into the ministry's portal by hand, in its order. Nothing here talks to the portal. */
@NullMarked
package id.terinovatif.exchange.portal;

import org.jspecify.annotations.NullMarked;
