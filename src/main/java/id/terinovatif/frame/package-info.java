/** What stands around every page, its menu and its errors; the one room that may know every address. */
@NullMarked
package id.terinovatif.frame;

import org.jspecify.annotations.NullMarked;
