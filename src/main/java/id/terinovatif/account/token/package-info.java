/** Tokens of programs that ask in a person's name. */
@NullMarked
package id.terinovatif.account.token;

import org.jspecify.annotations.NullMarked;
