/** Passkeys, which are both factors. */
@NullMarked
package id.terinovatif.account.passkey;

import org.jspecify.annotations.NullMarked;
