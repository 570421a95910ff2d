/** People, their roles and agencies, and the region they belong to; in its rooms, how they sign in. */
@NullMarked
package id.terinovatif.account;

import org.jspecify.annotations.NullMarked;
