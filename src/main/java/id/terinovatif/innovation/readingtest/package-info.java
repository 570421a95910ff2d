/** The reading test: a colleague reads the draft for a minute and says what stayed. */
@NullMarked
package id.terinovatif.innovation.readingtest;

import org.jspecify.annotations.NullMarked;
