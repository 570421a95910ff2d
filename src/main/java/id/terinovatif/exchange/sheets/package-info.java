/** Tables written as XLSX or CSV, a row at a time. */
@NullMarked
package id.terinovatif.exchange.sheets;

import org.jspecify.annotations.NullMarked;
