/** The levels an innovation claims. */
@NullMarked
package id.terinovatif.innovation.answer;

import org.jspecify.annotations.NullMarked;
