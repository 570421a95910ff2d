/** A short test before and after a bimtek, its questions made from the edition's own data. */
@NullMarked
package id.terinovatif.training.knowledge;

import org.jspecify.annotations.NullMarked;
