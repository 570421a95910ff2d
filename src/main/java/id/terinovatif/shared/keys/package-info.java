/** Keys of an installation: in files that their owner alone reads, or in its table of keys. */
@NullMarked
package id.terinovatif.shared.keys;

import org.jspecify.annotations.NullMarked;
