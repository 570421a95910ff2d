/** Trains and measures the coach on a folder of labelled write-ups; nothing of the folder is kept but weights. */
@NullMarked
package id.terinovatif.coach.training;

import org.jspecify.annotations.NullMarked;
