/** Opens workbooks and CSVs within limits; only the reading process does. */
@NullMarked
package id.terinovatif.evidence.checks.sheet;

import org.jspecify.annotations.NullMarked;
