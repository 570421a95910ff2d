/** The pages on which an innovation is written: its list, its story, its indicators with their proof. */
@NullMarked
package id.terinovatif.innovation.writing;

import org.jspecify.annotations.NullMarked;
