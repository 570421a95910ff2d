/** What a bimtek should talk about, proposed from the drafts of those who are invited. */
@NullMarked
package id.terinovatif.training.agenda;

import org.jspecify.annotations.NullMarked;
