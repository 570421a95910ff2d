/** A province keeps the regions below it: makes, renames, closes them, and invites the first admin of each. */
@NullMarked
package id.terinovatif.administration.region;

import org.jspecify.annotations.NullMarked;
