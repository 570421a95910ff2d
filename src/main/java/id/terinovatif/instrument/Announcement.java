package id.terinovatif.instrument;

/** A change announced for a later year: a forecast with its source, never a rule of this edition. */
public record Announcement(int year, int minimumDivisor, int minimumBasicServiceAffairs, String source) {}
