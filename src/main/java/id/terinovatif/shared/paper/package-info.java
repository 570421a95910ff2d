/** What is printed: templates that become PDF. */
@NullMarked
package id.terinovatif.shared.paper;

import org.jspecify.annotations.NullMarked;
