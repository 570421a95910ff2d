/** The coach beside a writer: what it says, what it said before, and for the office what writers miss most. */
@NullMarked
package id.terinovatif.innovation.coaching;

import org.jspecify.annotations.NullMarked;
