/** Ideas and problems of citizens and staff: first matched, then written, answered by the clock, taken up, tried. */
@NullMarked
package id.terinovatif.ideas;

import org.jspecify.annotations.NullMarked;
