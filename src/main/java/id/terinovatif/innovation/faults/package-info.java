/** Which faults the coach sees most often: for the office, and for its next training. */
@NullMarked
package id.terinovatif.innovation.faults;

import org.jspecify.annotations.NullMarked;
