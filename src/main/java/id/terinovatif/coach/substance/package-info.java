/** What a judge looks for in a text: its problem, its workings, its outcome, and what does not belong there. */
@NullMarked
package id.terinovatif.coach.substance;

import org.jspecify.annotations.NullMarked;
