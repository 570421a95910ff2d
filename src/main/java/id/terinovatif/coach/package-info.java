/** The writing coach: a draft goes in, what a stranger would see in it comes out. */
@NullMarked
package id.terinovatif.coach;

import org.jspecify.annotations.NullMarked;
