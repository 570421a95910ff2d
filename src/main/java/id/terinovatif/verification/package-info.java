/** The verifier's desk: the queue, one verdict per indicator, the decision on the whole. */
@NullMarked
package id.terinovatif.verification;

import org.jspecify.annotations.NullMarked;
