package id.terinovatif.competition;

/**
 * What a juror gave to an entry.
 *
 * @param points the weighted total of the sheet, 0 to 100
 */
public record Mark(String entry, String juror, double points) {}
