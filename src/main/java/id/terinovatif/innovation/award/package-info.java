/** Awards and results that an innovation or the region received elsewhere, each with the paper that says so. */
@NullMarked
package id.terinovatif.innovation.award;

import org.jspecify.annotations.NullMarked;
