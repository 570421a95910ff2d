/** Asking again who somebody is, before what matters most. */
@NullMarked
package id.terinovatif.account.proof;

import org.jspecify.annotations.NullMarked;
