package id.terinovatif.account.passkey;

import id.terinovatif.shared.web.Address;
import java.net.URI;
import java.util.Optional;

/**
 * Where passkeys are offered. A browser keeps one for the name of a host and only over TLS; a bare address has none.
 *
 * @param name of the host, for which a passkey is made
 * @param origin what a browser says where its page came from
 */
public record PasskeySite(String name, String origin) {
    /** Of the address that this installation is reached by; empty where browsers refuse passkeys. */
    public static Optional<PasskeySite> of(Address address) {
        return of(address.of(""));
    }

    /** Empty where this address can have none; {@code localhost} is a browser's exception, and the tests'. */
    public static Optional<PasskeySite> of(String root) {
        var address = URI.create(root);
        var host = address.getHost();
        if (host == null) return Optional.empty();
        var named = "https".equals(address.getScheme()) && host.matches(".*[a-z]") && !host.contains(":");
        if (!named && !host.equals("localhost")) return Optional.empty();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Optional.of(new PasskeySite(host, address.getScheme() + "://" + host + port));
    }
}
