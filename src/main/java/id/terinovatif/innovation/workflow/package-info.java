/** The steps an innovation takes, and what must be there before the first. */
@NullMarked
package id.terinovatif.innovation.workflow;

import org.jspecify.annotations.NullMarked;
