/** What would happen if: innovations switched on and off, levels raised, government values typed, nothing of it real. */
@NullMarked
package id.terinovatif.index.scenario;

import org.jspecify.annotations.NullMarked;
