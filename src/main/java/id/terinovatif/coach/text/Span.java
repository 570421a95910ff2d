package id.terinovatif.coach.text;

/** A stretch of a section, in UTF-16 units; the end is exclusive. */
public record Span(int start, int end) {}
