/** The years of one innovation, each an innovation of its own. */
@NullMarked
package id.terinovatif.innovation.chain;

import org.jspecify.annotations.NullMarked;
