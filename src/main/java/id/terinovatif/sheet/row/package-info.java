/** The rows below the headings: which are entries, what they say, which belong together. */
@NullMarked
package id.terinovatif.sheet.row;

import org.jspecify.annotations.NullMarked;
