/** Accounts at identity providers that open those here. */
@NullMarked
package id.terinovatif.account.provider;

import org.jspecify.annotations.NullMarked;
