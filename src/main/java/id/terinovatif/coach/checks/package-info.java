/** The 26 checks: their words and thresholds as data, what they look for as code. */
@NullMarked
package id.terinovatif.coach.checks;

import org.jspecify.annotations.NullMarked;
