/** After the result: an entrant's own sheet, objections with their clock, and the end. */
@NullMarked
package id.terinovatif.competition.objection;

import org.jspecify.annotations.NullMarked;
