/** The jury: who sits in it, what each has declared, who reads what. */
@NullMarked
package id.terinovatif.competition.jury;

import org.jspecify.annotations.NullMarked;
