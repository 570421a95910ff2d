/** An innovation goes on in the next year: what still holds, what must be new, and whether the edition takes it. */
@NullMarked
package id.terinovatif.innovation.nextyear;

import org.jspecify.annotations.NullMarked;
