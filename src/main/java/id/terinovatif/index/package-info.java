/** The region's index of a year: claimed, proved, verified, each number open down to what it is made of. */
@NullMarked
package id.terinovatif.index;

import org.jspecify.annotations.NullMarked;
