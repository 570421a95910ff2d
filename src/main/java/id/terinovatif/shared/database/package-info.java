/** The PostgreSQL that the programme brings along when none is named. */
@NullMarked
package id.terinovatif.shared.database;

import org.jspecify.annotations.NullMarked;
