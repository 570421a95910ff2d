/** The claimed points that may be lost, opened to their cause. */
@NullMarked
package id.terinovatif.index.risk;

import org.jspecify.annotations.NullMarked;
