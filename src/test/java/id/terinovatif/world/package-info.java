/** A small region to test in: real server, real database, people of every role. */
@NullMarked
package id.terinovatif.world;

import org.jspecify.annotations.NullMarked;
