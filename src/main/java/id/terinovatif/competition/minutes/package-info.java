/** What a stranger needs to compute a contest again: the chain of records, what the marks come to, and the check; pure Java. */
@NullMarked
package id.terinovatif.competition.minutes;

import org.jspecify.annotations.NullMarked;
