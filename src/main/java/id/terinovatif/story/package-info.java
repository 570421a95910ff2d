/** One story in several formats, as text alone: what is asked once, what each format wants, and how one becomes the other. */
@NullMarked
package id.terinovatif.story;

import org.jspecify.annotations.NullMarked;
