/** The frame around every page: who looks, at which region, with which message. */
@NullMarked
package id.terinovatif.shared.web;

import org.jspecify.annotations.NullMarked;
