/** What was handed in, frozen. */
@NullMarked
package id.terinovatif.innovation.submission;

import org.jspecify.annotations.NullMarked;
