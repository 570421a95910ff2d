/** Bimtek: its days and speakers, who comes, who was there, what it brought. */
@NullMarked
package id.terinovatif.training;

import org.jspecify.annotations.NullMarked;
