/** How long who guesses must wait, and who is known and need not. */
@NullMarked
package id.terinovatif.account.pause;

import org.jspecify.annotations.NullMarked;
