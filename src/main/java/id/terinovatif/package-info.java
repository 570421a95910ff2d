/** Terinovatif: a region's year of innovation, from first draft to the index. */
@NullMarked
package id.terinovatif;

import org.jspecify.annotations.NullMarked;
