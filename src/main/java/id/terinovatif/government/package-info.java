/** The government's own indicators: answers, papers, and whether a person found them fitting. */
@NullMarked
package id.terinovatif.government;

import org.jspecify.annotations.NullMarked;
