package id.terinovatif.account.provider;

import java.time.Instant;

/**
 * An account at a provider that opens an account here.
 *
 * @param provider what buttons call the provider
 */
public record Identity(long id, String provider, Instant linkedAt) {}
