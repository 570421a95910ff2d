package id.terinovatif.competition;

import org.jspecify.annotations.Nullable;

/**
 * Someone who reads entries.
 *
 * @param capacity how many entries at most; null means any number
 */
public record Juror(String name, @Nullable Integer capacity) {}
