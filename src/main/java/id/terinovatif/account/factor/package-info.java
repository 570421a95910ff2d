/** The second step: a code of an authenticator app, or one from paper. */
@NullMarked
package id.terinovatif.account.factor;

import org.jspecify.annotations.NullMarked;
