/** What goes in and out on paper: lists from sheets, exports, prints. */
@NullMarked
package id.terinovatif.exchange;

import org.jspecify.annotations.NullMarked;
