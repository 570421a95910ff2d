/** What the marks come to: monitoring without ranks, plenary, minutes, and the public result. */
@NullMarked
package id.terinovatif.competition.result;

import org.jspecify.annotations.NullMarked;
