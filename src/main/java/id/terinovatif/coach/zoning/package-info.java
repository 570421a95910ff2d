/** Which of the four zones a sentence belongs to: a small trained model and its features. */
@NullMarked
package id.terinovatif.coach.zoning;

import org.jspecify.annotations.NullMarked;
