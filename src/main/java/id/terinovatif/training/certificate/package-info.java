/** What a bimtek leaves behind on paper: certificates and their check, attendance lists, minutes, evidence of innovations. */
@NullMarked
package id.terinovatif.training.certificate;

import org.jspecify.annotations.NullMarked;
