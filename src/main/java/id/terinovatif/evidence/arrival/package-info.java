/** How files reach us: in a form, or piece by piece over a link that breaks (tus), and then in a form that names them. */
@NullMarked
package id.terinovatif.evidence.arrival;

import org.jspecify.annotations.NullMarked;
