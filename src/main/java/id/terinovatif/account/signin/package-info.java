/** The doors: signing in, an invitation, one's own account, and which path asks for what. */
@NullMarked
package id.terinovatif.account.signin;

import org.jspecify.annotations.NullMarked;
