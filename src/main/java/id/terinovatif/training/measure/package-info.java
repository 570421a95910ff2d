/** Drafts on the day before a bimtek and 14 days after, beside those of agencies that were not there. */
@NullMarked
package id.terinovatif.training.measure;

import org.jspecify.annotations.NullMarked;
