package id.terinovatif.competition;

/** An entry that this juror may not read, on whatever ground of law it rests. */
public record Conflict(String entry, String juror) {}
