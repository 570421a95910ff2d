/** The innovation: its profile, its answers, its way from draft to published, its history. */
@NullMarked
package id.terinovatif.innovation;

import org.jspecify.annotations.NullMarked;
