/** What moves the index most, and the work an office has decided on because of it. */
@NullMarked
package id.terinovatif.index.plan;

import org.jspecify.annotations.NullMarked;
