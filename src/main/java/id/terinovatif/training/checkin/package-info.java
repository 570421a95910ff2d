/** Who was there: tickets, the desk that reads them, the code of the day, paper entered afterwards. */
@NullMarked
package id.terinovatif.training.checkin;

import org.jspecify.annotations.NullMarked;
