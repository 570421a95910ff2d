/** Copies of everything, and the proof that they can be brought back: {@code bin/backup}, {@code bin/restore}, the weekly drill. */
@NullMarked
package id.terinovatif.backup;

import org.jspecify.annotations.NullMarked;
