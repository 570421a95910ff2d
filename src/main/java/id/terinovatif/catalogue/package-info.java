/** What the public sees: the start page, published innovations; and the desk of those who are signed in. */
@NullMarked
package id.terinovatif.catalogue;

import org.jspecify.annotations.NullMarked;
