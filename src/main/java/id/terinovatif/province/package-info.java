/** A province looks at its regions and compares them; it changes nothing in them. */
@NullMarked
package id.terinovatif.province;

import org.jspecify.annotations.NullMarked;
