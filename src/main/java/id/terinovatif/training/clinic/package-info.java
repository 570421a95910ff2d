/** Appointments between bimteks: a companion, one draft, and what was agreed. */
@NullMarked
package id.terinovatif.training.clinic;

import org.jspecify.annotations.NullMarked;
