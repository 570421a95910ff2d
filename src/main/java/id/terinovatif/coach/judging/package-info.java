/** What a reader would say of a whole text, learned from readers over named signs. */
@NullMarked
package id.terinovatif.coach.judging;

import org.jspecify.annotations.NullMarked;
