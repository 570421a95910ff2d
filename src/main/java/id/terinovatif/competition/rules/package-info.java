/** What a call promises before it opens: groups, conditions, stages with their rubrics, and how the jury works; pure Java. */
@NullMarked
package id.terinovatif.competition.rules;

import org.jspecify.annotations.NullMarked;
