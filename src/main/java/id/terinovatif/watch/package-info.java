/** Whether the installation is well: for the admin in plain words, for a monitor as health and as metrics. */
@NullMarked
package id.terinovatif.watch;

import org.jspecify.annotations.NullMarked;
