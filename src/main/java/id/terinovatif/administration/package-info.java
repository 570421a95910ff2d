/** The admin's work: set-up of an empty installation, the year, editions, agencies, people. */
@NullMarked
package id.terinovatif.administration;

import org.jspecify.annotations.NullMarked;
