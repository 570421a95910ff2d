/** Who changed what, tied record to record: read by admins, checked by {@code bin/audit verify}, its heads signed every day. */
@NullMarked
package id.terinovatif.trail;

import org.jspecify.annotations.NullMarked;
