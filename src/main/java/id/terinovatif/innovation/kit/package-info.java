/** What another region takes home of an innovation, part by part, and the page on which its writers see what is missing. */
@NullMarked
package id.terinovatif.innovation.kit;

import org.jspecify.annotations.NullMarked;
