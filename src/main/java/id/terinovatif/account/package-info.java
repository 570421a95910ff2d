/** People, their roles and agencies, the region they belong to, and how they sign in. */
@NullMarked
package id.terinovatif.account;

import org.jspecify.annotations.NullMarked;
