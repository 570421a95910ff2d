/** Bantuan: how the year goes, and whole examples, open to everybody. */
@NullMarked
package id.terinovatif.guide;

import org.jspecify.annotations.NullMarked;
