/** The editions that this installation knows, the same on every node. */
@NullMarked
package id.terinovatif.year;

import org.jspecify.annotations.NullMarked;
