/** What verifiers decided on claims, and what writers answered. */
@NullMarked
package id.terinovatif.innovation.verdict;

import org.jspecify.annotations.NullMarked;
