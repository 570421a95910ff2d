/** Passwords: their rules, signing in with one, a forgotten one. */
@NullMarked
package id.terinovatif.account.password;

import org.jspecify.annotations.NullMarked;
