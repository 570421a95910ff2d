/** What another region takes home of a public innovation, in one archive. */
@NullMarked
package id.terinovatif.catalogue.kit;

import org.jspecify.annotations.NullMarked;
