/** One box over everything that a person may see. */
@NullMarked
package id.terinovatif.search;

import org.jspecify.annotations.NullMarked;
