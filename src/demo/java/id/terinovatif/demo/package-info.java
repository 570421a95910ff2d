/** The demo regency: invented people and texts in a real structure; only under the profile {@code demo}. */
@NullMarked
package id.terinovatif.demo;

import org.jspecify.annotations.NullMarked;
