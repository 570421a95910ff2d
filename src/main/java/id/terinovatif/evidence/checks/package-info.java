/** Does a paper fit its indicator? Bytes and a question in, findings out; no Spring, no database. Advice: a verifier decides. */
@NullMarked
package id.terinovatif.evidence.checks;

import org.jspecify.annotations.NullMarked;
