/** The call of a contest: what it promises, in which state it is, and the chain of what happened. */
@NullMarked
package id.terinovatif.competition.call;

import org.jspecify.annotations.NullMarked;
