/** What the index was day by day, as this office computed it. */
@NullMarked
package id.terinovatif.index.history;

import org.jspecify.annotations.NullMarked;
