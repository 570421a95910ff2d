package id.terinovatif.year;

/**
 * An edition holds from now on, told in the transaction that took it in: what was asked under the year's earlier one is to be
 * asked again.
 *
 * @param hash of the new edition
 */
public record EditionTaken(int year, String hash) {}
