/** Editions of the index as data: what each year asks, weighs and allows, read from one flat file a year. */
@NullMarked
package id.terinovatif.instrument;

import org.jspecify.annotations.NullMarked;
