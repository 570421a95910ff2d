/** Recall (uji baca): a colleague reads the draft for a minute and says what stayed. */
@NullMarked
package id.terinovatif.innovation.recall;

import org.jspecify.annotations.NullMarked;
