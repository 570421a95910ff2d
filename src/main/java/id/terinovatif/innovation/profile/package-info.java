/** The texts and choices of an innovation, with every version. */
@NullMarked
package id.terinovatif.innovation.profile;

import org.jspecify.annotations.NullMarked;
