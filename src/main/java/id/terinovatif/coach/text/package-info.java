/** Reading Indonesian official prose: sentences, words, stems, quantities, cues and names. */
@NullMarked
package id.terinovatif.coach.text;

import org.jspecify.annotations.NullMarked;
