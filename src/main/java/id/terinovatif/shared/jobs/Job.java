package id.terinovatif.shared.jobs;

/**
 * A claimed piece of work.
 *
 * @param subject what it is about, in the words of its kind
 * @param wanted how often it has been asked for; asked for again while it runs, it runs again
 * @param attempts this one included
 */
public record Job(long regionId, long id, String kind, String subject, int wanted, int attempts) {}
