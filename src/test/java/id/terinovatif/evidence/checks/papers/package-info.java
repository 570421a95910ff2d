/** Papers made by code, with what a reader should find in them; every person and office in them is invented. */
@NullMarked
package id.terinovatif.evidence.checks.papers;

import org.jspecify.annotations.NullMarked;
