/** A jury's work as arithmetic: who reads what, and what the marks say when some jurors are stricter than others; pure Java. */
@NullMarked
package id.terinovatif.competition;

import org.jspecify.annotations.NullMarked;
