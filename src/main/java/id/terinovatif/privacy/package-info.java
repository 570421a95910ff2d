/** What is kept of people, why and how long; their own copy of it, leaving, and what goes by itself. */
@NullMarked
package id.terinovatif.privacy;

import org.jspecify.annotations.NullMarked;
