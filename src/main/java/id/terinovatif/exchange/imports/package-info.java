/** Lists from sheets: looked at, applied whole or not at all, taken back within a day. */
@NullMarked
package id.terinovatif.exchange.imports;

import org.jspecify.annotations.NullMarked;
