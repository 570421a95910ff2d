/** The facts of a letter, read from its text: kind, number, date, people, signature. What is not there is null. */
@NullMarked
package id.terinovatif.evidence.checks.letter;

import org.jspecify.annotations.NullMarked;
