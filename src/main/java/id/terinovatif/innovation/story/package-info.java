/** The story of an innovation: pieces asked once, and how they read in each format. */
@NullMarked
package id.terinovatif.innovation.story;

import org.jspecify.annotations.NullMarked;
