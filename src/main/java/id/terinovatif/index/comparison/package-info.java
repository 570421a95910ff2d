/** The same portfolio under other rules: what a later year announced, and another edition beside this one. */
@NullMarked
package id.terinovatif.index.comparison;

import org.jspecify.annotations.NullMarked;
