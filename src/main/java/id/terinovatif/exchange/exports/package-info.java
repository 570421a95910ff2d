/** What leaves as a file: lists, one innovation, the report of a year; made by a job and kept for three days. */
@NullMarked
package id.terinovatif.exchange.exports;

import org.jspecify.annotations.NullMarked;
