package id.terinovatif.shared.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The addresses and networks ({@code 10.0.0.0/8}) from which a proxy speaks for others. */
public final class TrustedProxies {
    private final List<IpAddressMatcher> networks;

    private TrustedProxies(List<IpAddressMatcher> networks) {
        this.networks = networks;
    }

    /** Of a list with commas; IllegalArgumentException when something in it is neither an address nor a network. */
    public static TrustedProxies of(String list) {
        return new TrustedProxies(Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    private static IpAddressMatcher network(String text) {
        if (!isAddress(text.split("/", 2)[0])) throw new IllegalArgumentException(text);
        return new IpAddressMatcher(text);
    }

    boolean trust(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    /** Whether it is written as an address; a name would be looked up. */
    static boolean isAddress(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3}){3}") || text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]+");
    }
}
