/** Entries of a contest: frozen when they are sent, checked for completeness, read without names. */
@NullMarked
package id.terinovatif.competition.entry;

import org.jspecify.annotations.NullMarked;
