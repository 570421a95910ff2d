/** Who is signed in with which device, what is on record about it, and how a session ends. */
@NullMarked
package id.terinovatif.account.session;

import org.jspecify.annotations.NullMarked;
