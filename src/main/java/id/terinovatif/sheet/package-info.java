/** Sheets as people keep them: cells in, typed rows and faults with their address out. No Spring, no database, no file. */
@NullMarked
package id.terinovatif.sheet;

import org.jspecify.annotations.NullMarked;
