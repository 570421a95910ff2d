/** What every feature may use: the database, the clock, page frame, form fields, errors. Small on purpose. */
@NullMarked
package id.terinovatif.shared;

import org.jspecify.annotations.NullMarked;
