/** Reads files in a process of its own, so that a hostile one can cost a process and never the programme. */
@NullMarked
package id.terinovatif.evidence.reading;

import org.jspecify.annotations.NullMarked;
