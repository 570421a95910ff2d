/** "Masih berjalan?": one tap a quarter, one number where there is one, and what the series supports. */
@NullMarked
package id.terinovatif.innovation.running;

import org.jspecify.annotations.NullMarked;
