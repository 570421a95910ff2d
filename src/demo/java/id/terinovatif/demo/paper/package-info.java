/** The demo's evidence, made at the first start: letters with letterhead, tables and signatures, pictures, a short film. */
@NullMarked
package id.terinovatif.demo.paper;

import org.jspecify.annotations.NullMarked;
