/** Where the region stands, for those who lead it; reads, never writes. */
@NullMarked
package id.terinovatif.dashboard;

import org.jspecify.annotations.NullMarked;
