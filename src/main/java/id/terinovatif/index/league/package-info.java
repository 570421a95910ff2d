/** The agencies' year against their own last one, and the friendly word to those that have not begun. */
@NullMarked
package id.terinovatif.index.league;

import org.jspecify.annotations.NullMarked;
