/** Open data: the catalogue and the announced indices as datasets with their dictionary, feeds and descriptions for machines. */
@NullMarked
package id.terinovatif.catalogue.opendata;

import org.jspecify.annotations.NullMarked;
