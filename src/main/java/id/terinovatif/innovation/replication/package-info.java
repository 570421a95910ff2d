/** Copies of an innovation in other regions, step by step from both ends, with their letters. */
@NullMarked
package id.terinovatif.innovation.replication;

import org.jspecify.annotations.NullMarked;
