package id.terinovatif.instrument;

/** A part that the rancang bangun must contain. */
public record Part(String code, String name) {}
