/** Papers of the region: one innovation as a document, and the report of a year. */
@NullMarked
package id.terinovatif.exchange.exports.paper;

import org.jspecify.annotations.NullMarked;
