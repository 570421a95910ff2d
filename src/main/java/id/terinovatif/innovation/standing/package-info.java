/** How well claimed levels stand, and the scores that follow. */
@NullMarked
package id.terinovatif.innovation.standing;

import org.jspecify.annotations.NullMarked;
