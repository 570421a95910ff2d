/** Which row holds the headings, and which field each heading means. */
@NullMarked
package id.terinovatif.sheet.heading;

import org.jspecify.annotations.NullMarked;
