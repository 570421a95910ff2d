/** Meja saya: what comes next for the person who is signed in. */
@NullMarked
package id.terinovatif.desk;

import org.jspecify.annotations.NullMarked;
