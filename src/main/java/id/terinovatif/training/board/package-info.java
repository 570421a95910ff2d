/** The live board of a workshop: who works on what, where the room is stuck, what it asks. */
@NullMarked
package id.terinovatif.training.board;

import org.jspecify.annotations.NullMarked;
