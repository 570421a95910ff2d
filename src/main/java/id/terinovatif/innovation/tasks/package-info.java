/** Decided pieces of work on an innovation, each with a person and a date, finished by verdicts alone. */
@NullMarked
package id.terinovatif.innovation.tasks;

import org.jspecify.annotations.NullMarked;
