package id.terinovatif.shared.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where this installation is reached: {@code TERINOVATIF_URL}, or the address at which the request under way arrived. What a
 * request calls its host is never believed, since a link with it would lead wherever its sender wishes.
 */
@Component
public class Address {
    private final String configured;

    Address(@Value("${terinovatif.url:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /** What {@code TERINOVATIF_URL} says, without a slash at its end. */
    public Optional<String> root() {
        return configured.isEmpty() ? Optional.empty() : Optional.of(configured);
    }

    /** The full address of a path; outside a request it needs {@code TERINOVATIF_URL}. */
    public String of(String path) {
        return root().orElseGet(Address::arrived) + path;
    }

    /** The full address of a page: of this installation where it is a path, else as it stands. */
    public String full(String page) {
        return page.startsWith("/") ? of(page) : page;
    }

    private static String arrived() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        int port = request.getLocalPort();
        var usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + host(request.getLocalAddr()) + (usual ? "" : ":" + port)
                + request.getContextPath();
    }

    private static String host(String address) {
        try {
            var local = InetAddress.getByName(address);
            if (local.isLoopbackAddress()) return "localhost";
            return local instanceof Inet6Address ? "[" + local.getHostAddress().replaceAll("%.*", "") + "]" : address;
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
