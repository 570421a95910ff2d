/** A juror's desk: one entry, one criterion at a time, nobody else's marks. */
@NullMarked
package id.terinovatif.competition.desk;

import org.jspecify.annotations.NullMarked;
