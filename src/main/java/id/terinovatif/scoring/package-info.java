/** Answers and an edition in, the index with every number explained out; pure Java, and the only place that scores. */
@NullMarked
package id.terinovatif.scoring;

import org.jspecify.annotations.NullMarked;
