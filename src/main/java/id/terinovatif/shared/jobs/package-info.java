/** Work that nobody waits for at the screen: one table, claimed by whichever node is free. */
@NullMarked
package id.terinovatif.shared.jobs;

import org.jspecify.annotations.NullMarked;
