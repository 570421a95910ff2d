/** Learning between bimteks: a card for every indicator and every coach check, read in three minutes on a phone. */
@NullMarked
package id.terinovatif.training.cards;

import org.jspecify.annotations.NullMarked;
