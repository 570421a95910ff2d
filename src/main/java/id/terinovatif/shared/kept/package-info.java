/** Numbers that cost much, kept in memory for as long as nothing they rest on has changed. */
@NullMarked
package id.terinovatif.shared.kept;

import org.jspecify.annotations.NullMarked;
