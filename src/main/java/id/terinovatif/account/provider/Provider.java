package id.terinovatif.account.provider;

/**
 * An identity provider (OpenID Connect) whose sign-ins are taken.
 *
 * @param id its short name in settings and addresses
 * @param name what buttons call it
 * @param issuer its address, which also names it in every identity it vouches for
 * @param client this installation's name at the provider
 * @param secret this installation's password at the provider
 */
public record Provider(String id, String name, String issuer, String client, String secret) {}
